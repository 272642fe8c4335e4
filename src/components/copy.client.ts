import { oneSpace } from "../text/one-space.ts";
import { answers } from "../words/action-answers.ts";

/** The box in which the button stands. */
const boxOf = (button: HTMLElement): Element | null => button.closest("[popover], [data-copied]");

/**
 * Says it beside the button, for its box may be longer than the window; and aloud to those who hear the page, from a place that does not
 * move: a line that has just been put somewhere is not read by all.
 */
function say(button: HTMLElement, answer: string): void {
  const box = boxOf(button);
  const status = box?.querySelector("[role=status]");
  if (!box || !status) return;
  status.classList.add("visually-hidden");
  status.textContent = answer;
  box.querySelector("[data-beside-button]")?.remove();
  if (answer === "") return;
  const said = document.createElement("span");
  said.setAttribute("data-beside-button", "");
  said.ariaHidden = "true";
  said.textContent = answer;
  button.after(" ", said);
}

/** Shows a text that can't be copied, chosen, unless its box shows it already. */
function show(button: HTMLElement, text: string): void {
  const box = boxOf(button);
  if (!box || oneSpace(box.textContent).includes(oneSpace(text))) return;
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
