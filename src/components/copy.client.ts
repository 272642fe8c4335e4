import { oneSpace } from "../text/one-space.ts";
import { answers } from "../words/action-answers.ts";

/** Says it in the box in which the button stands, aloud to those who hear the page. */
function say(button: HTMLElement, answer: string): void {
  const status = button.closest("[popover]")?.querySelector("[role=status]");
  if (status) status.textContent = answer;
}

/** Shows a text that can't be copied, chosen, unless its box shows it already. */
function show(button: HTMLElement, text: string): void {
  const box = button.closest("[popover]");
  if (!box || oneSpace(box.textContent).includes(text)) return;
  const line = box.querySelector("[data-by-hand]") ?? box.appendChild(document.createElement("p"));
  line.setAttribute("data-by-hand", "");
  line.textContent = text;
  getSelection()?.selectAllChildren(line);
}

/** As plain text, and for programs that keep italics as HTML. */
const write = (text: string, html?: string): Promise<void> =>
  html === undefined || typeof ClipboardItem === "undefined"
    ? navigator.clipboard.writeText(text)
    : navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": new Blob([text], { type: "text/plain" }),
          "text/html": new Blob([html], { type: "text/html" }),
        }),
      ]);

/**
 * Copies a text and says how it went. What can't be copied stands there to be copied by hand.
 * @param html the same with its italics
 */
export async function copy(button: HTMLElement, text: string, html?: string): Promise<void> {
  // What was said before is not said again unless it changes.
  say(button, "");
  try {
    await write(text, html);
    say(button, answers.copied);
  } catch {
    say(button, answers.copyFailed);
    show(button, text);
  }
}
