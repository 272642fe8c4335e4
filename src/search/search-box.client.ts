/**
 * The part of the search box that every page loads: the keys that lead to it, and a start for its suggestions, which come
 * when a reader goes to the box. Without them, or when they can't be had, the form leads to the search page.
 */
for (const form of document.querySelectorAll<HTMLFormElement>("[data-search-box]")) {
  const input = form.querySelector("input");
  const start = (): void => {
    const before = input?.value;
    // On a slow line each question takes half a second: this one need not wait for the script that asks it (current-index.client.ts).
    // A silent host is given up: in Chromium all tabs would wait behind this, twenty seconds each, though the host is back.
    const asked = fetch(`${form.dataset.base}pagefind/current.json`, {
      cache: "no-cache",
      signal: AbortSignal.timeout(5_000),
    }).catch(() => undefined);
    // Without a connection, or on a page from before a deployment, there is nothing to import.
    void import("./suggestions.client.ts").then(
      (suggestions) => suggestions.suggestIn(form, input?.value !== before, asked),
      () => undefined,
    );
  };
  if (input === document.activeElement) start();
  else input?.addEventListener("focus", start, { once: true });
}

/** Leads to the box, if the page has one, in place of what was asked for. */
function toBox(event: Event): void {
  const form = document.querySelector<HTMLFormElement>("[data-search-box]");
  const input = form?.querySelector("input");
  if (!form || !input) return;
  event.preventDefault();
  // On a phone the box in a page's head is there from now on.
  form.dataset.open = "";
  input.focus();
  input.select();
}
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

addEventListener("keydown", (event) => {
  const { altKey, shiftKey, code, key, target } = event;
  const command = event.ctrlKey || event.metaKey;
  if (altKey) return;
  // On a Thai keyboard the key of / gives ฝ; only the sign itself counts.
  if (command ? code === "KeyK" && !shiftKey : key === "/" && !isTyping(target)) toBox(event);
});
for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-search-link]"))
  link.addEventListener("click", (event) => event.ctrlKey || event.metaKey || event.shiftKey || toBox(event));
