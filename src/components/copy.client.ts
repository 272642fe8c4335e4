import { answers } from "../words/action-answers.ts";

/** Says it in the box in which the button stands, aloud to those who hear the page. */
function say(button: HTMLElement, answer: string): void {
  const status = button.closest("[popover]")?.querySelector("[role=status]");
  if (status) status.textContent = answer;
}

/** Copies a text and says how it went. */
export async function copy(button: HTMLElement, text: string): Promise<void> {
  // What was said before is not said again unless it changes.
  say(button, "");
  try {
    await navigator.clipboard.writeText(text);
    say(button, answers.copied);
  } catch {
    say(button, answers.copyFailed);
  }
}
