/** An open menu: Escape closes it and gives the focus back; so do a tap outside and a focus that goes on. It holds how one reads, too. */
import { drawReading } from "./reading.client.ts";

export function tend(menu: HTMLDetailsElement): void {
  const panel = menu.querySelector(".menu-panel > *");
  if (panel) void drawReading(panel);
  const isOutside = (target: EventTarget | null): boolean => target instanceof Node && !menu.contains(target);
  const close = (): void => {
    menu.open = false;
  };
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    close();
    menu.querySelector("summary")?.focus();
  });
  addEventListener("pointerdown", ({ target }) => {
    if (isOutside(target)) close();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (isOutside(relatedTarget)) close();
  });
}
