/**
 * What combines the filters of a list comes when the page is there, for it is a third of what a list would wait for; at once when the
 * address has chosen already. A filter that is pressed before it has come waits for it.
 */
const load = (): Promise<unknown> => import("./filter.client.ts");

function early(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-facet]") : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  removeEventListener("click", early);
  load().then(
    () => link.click(),
    () => location.assign(link.href),
  );
}

function begin(): void {
  void load().then(() => removeEventListener("click", early));
}

// Where a list is cut, a filter that is pressed leads to a page of its own.
if (document.querySelector("[data-filter-list]")) addEventListener("click", early);
if (location.search) begin();
else addEventListener("load", begin);
