const input = document.querySelector<HTMLInputElement>("main input[name=q]");

/**
 * Starts the search page: at once where something is searched; else when the page stands, or as soon as a reader goes to the box. Without
 * it the form leads here with what was typed.
 */
const start = (query = ""): void =>
  void import("./search-page.client.ts").catch(() => {
    // Names that came before say that more is on its way: it is not. Who has asked for nothing yet hears of it when asking.
    delete document.documentElement.dataset.asked;
    const status = document.querySelector<HTMLElement>("[data-search-status]");
    if (query === "") return;
    status?.replaceChildren(status.dataset.failed ?? "");
    if (input) input.value ||= query;
  });

// As page/asked-script.ts has found.
if (document.documentElement.dataset.asked !== undefined) {
  const { base } = document.querySelector<HTMLElement>("[data-search-box]")?.dataset ?? {};
  // As search-box.client.ts does: this need not wait for the script that asks it.
  const asked = fetch(`${base}pagefind/current.json`, {
    cache: "no-cache",
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  const query = new URLSearchParams(location.search).get("q") ?? "";
  // Names wait for none of the scripts of the search.
  void import("./page/early-names.client.ts").then(
    ({ showEarly }) => showEarly(query, asked),
    () => undefined,
  );
  // As a task of its own: to ask for all these files takes a slow phone nearly as long as a key may wait.
  setTimeout(start, 0, query);
} else {
  addEventListener("load", () => start());
  if (input === document.activeElement) start();
  else input?.addEventListener("focus", () => start());
}

export {};
