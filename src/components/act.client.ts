/** What the buttons of the line of actions do, fetched when the first is pressed. Each says how it went. */
import { answers } from "../words/action-answers.ts";

/** Says it in the box in which the button stands, aloud to those who hear the page. */
function say(button: HTMLElement, answer: string): void {
  const status = button.closest("[popover]")?.querySelector("[role=status]");
  if (status) status.textContent = answer;
}

async function copy(button: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(button, answers.copied);
  } catch {
    say(button, answers.copyFailed);
  }
}

/** By what buttons name in `data-does`. */
export const act: Readonly<Record<string, (button: HTMLButtonElement) => Promise<void>>> = {
  /** The device's own ways to send something on. Where it has none for this, ours. */
  share: (button) =>
    navigator.share({ title: document.title, url: location.href }).catch((error: unknown) => {
      const changedMind = error instanceof DOMException && error.name === "AbortError";
      const box = document.querySelector<HTMLElement>(`#${button.getAttribute("popovertarget")}`);
      if (!changedMind) box?.showPopover();
    }),
  listen: async (button) => (await import("./listen.client.ts")).listen(button),
  copyAddress: (button) => copy(button, location.href),
  copyCitation: (button) => {
    const citation = button.parentElement?.previousElementSibling?.querySelector("[data-citation]");
    return copy(button, citation?.textContent?.replace(/\s+/g, " ").trim() ?? "");
  },
};
