/** What the buttons of the line of actions do, fetched when the first is pressed. Each says how it went. */

import { oneSpace } from "../text/one-space.ts";
import { copy } from "./copy.client.ts";

/** By what buttons name in `data-does`. */
export const act: Readonly<Record<string, (button: HTMLButtonElement) => Promise<void>>> = {
  /** The device's own ways to send something on. Where it has none for this, ours. */
  share: (button) =>
    navigator.share({ title: document.title, url: location.href }).catch((error: unknown) => {
      const changedMind = error instanceof DOMException && error.name === "AbortError";
      const box = document.querySelector<HTMLElement>(`#${button.getAttribute("popovertarget")}`);
      if (!changedMind) box?.showPopover();
    }),
  cite: async (button) => {
    const box = document.querySelector<HTMLElement>(`#${button.getAttribute("popovertarget")}`);
    if (box?.matches(":popover-open")) await (await import("./cite-box.client.ts")).fill(box);
  },
  listen: async (button) => (await import("./listen.client.ts")).listen(button),
  copyAddress: (button) => copy(button, location.href),
  copyCitation: (button) => {
    const citation = button.closest("[popover]")?.querySelector("[data-citation]");
    return copy(button, oneSpace(citation?.textContent ?? ""));
  },
};
