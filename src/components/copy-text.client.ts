/** Buttons that copy a text of their page, shown where a script can do it. */
import { copy } from "./copy.client.ts";

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const text = document.querySelector(button.dataset.copies ?? "")?.textContent ?? "";
    void copy(button, text);
  });
}
