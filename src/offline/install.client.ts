/** Installing is offered where a reader cares for reading without signal, and nowhere else. */

/** Only some browsers have it. */
interface InstallPrompt extends Event {
  prompt: () => Promise<unknown>;
}
const isPrompt = (event: Event): event is InstallPrompt => "prompt" in event;

export function offerInstalling(): void {
  const box = document.querySelector<HTMLElement>("[data-install]");
  const button = box?.querySelector("button");
  if (!box || !button) return;
  addEventListener("beforeinstallprompt", (event) => {
    if (!isPrompt(event)) return;
    event.preventDefault();
    button.parentElement?.removeAttribute("hidden");
    button.onclick = () => event.prompt();
  });
  addEventListener("appinstalled", () => {
    box.hidden = true;
  });
}
