/**
 * Starts the search page: at once where something is searched; else when the page stands, or as soon as a reader goes to the box. Without
 * it the form leads here with what was typed.
 */
const start = (asks = false): void =>
  void import("./search-page.client.ts").catch(() => {
    // Names that came before say that more is on its way: it is not. Who has asked for nothing yet hears of it when asking.
    delete document.documentElement.dataset.asked;
    const status = document.querySelector<HTMLElement>("[data-search-status]");
    if (asks) status?.replaceChildren(status.dataset.failed ?? "");
  });

// As page/asked-script.ts has found.
if (document.documentElement.dataset.asked !== undefined) {
  const { base } = document.querySelector<HTMLElement>("[data-search-box]")?.dataset ?? {};
  // As search-box.client.ts does: this need not wait for the script that asks it.
  const asked = fetch(`${base}pagefind/current.json`, {
    cache: "no-cache",
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  // Names wait for none of the scripts of the search.
  void import("./page/early-names.client.ts").then(
    ({ showEarly }) => showEarly(new URLSearchParams(location.search).get("q") ?? "", asked),
    () => undefined,
  );
  start(true);
} else {
  addEventListener("load", () => start());
  const input = document.querySelector("main input[name=q]");
  if (input === document.activeElement) start();
  else input?.addEventListener("focus", () => start());
}
