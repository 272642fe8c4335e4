/**
 * Starts the search page: at once where something is searched; else when the page stands, or as soon as a reader goes to the box. Without
 * it the form leads here with what was typed.
 */
const start = (): void => void import("./search-page.client.ts").catch(() => undefined);

// As page/asked-script.ts has found.
if (document.documentElement.dataset.asked !== undefined) start();
else {
  addEventListener("load", start);
  const input = document.querySelector("main input[name=q]");
  if (input === document.activeElement) start();
  else input?.addEventListener("focus", start);
}
