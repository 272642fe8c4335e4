/**
 * Combines filters on a full list: the chosen values live in the address, so that back, forward and sharing work.
 * Without this script every filter is a link to a page of its own. So it is where the list is cut into pages, of which only
 * one is here to be filtered: an address with a filter in it then leads on to the page of that filter.
 */
const list = document.querySelector<HTMLElement>("[data-filter-list]");
const sentence = document.querySelector<HTMLElement>("[data-filter-count]");
const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-facet]")];
const facets = [...new Set(links.map((link) => link.dataset.facet ?? ""))];

function chosen(): Map<string, string> {
  const query = new URLSearchParams(location.search);
  return new Map(
    facets.flatMap((facet) => {
      const value = query.get(facet);
      return value ? [[facet, value] as const] : [];
    }),
  );
}

function apply(): void {
  if (!list || !sentence) return;
  const filters = chosen();
  let shown = 0;
  for (const item of list.children) {
    if (!(item instanceof HTMLElement)) continue;
    const fits = [...filters].every(([facet, value]) =>
      (item.getAttribute(`data-${facet}`) ?? "").split(" ").includes(value),
    );
    item.hidden = !fits;
    if (fits) shown++;
  }
  const names: string[] = [];
  for (const link of links) {
    const current = filters.get(link.dataset.facet ?? "") === link.dataset.value;
    if (current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
    if (current) names.push(link.querySelector("span")?.textContent ?? "");
  }
  const { all = "", some = "", none = "", clear = "" } = sentence.dataset;
  const text = filters.size === 0 ? all : some.replace("{count}", String(shown)).replace("{by}", names.join(" + "));
  sentence.replaceChildren(shown === 0 ? `${text} ${none}` : text);
  if (filters.size > 0) {
    const link = document.createElement("a");
    link.href = location.pathname;
    link.textContent = clear;
    sentence.append(" · ", link);
  }
}

function leadOn(): void {
  const filters = chosen();
  const link = links.find(({ dataset: { facet = "", value } }) => filters.get(facet) === value);
  if (link) location.replace(link.href);
}

function filterHere(): void {
  for (const link of links) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const { facet = "", value = "" } = link.dataset;
      const query = new URLSearchParams(location.search);
      if (query.get(facet) === value) query.delete(facet);
      else query.set(facet, value);
      history.pushState(null, "", `${location.pathname}${query.size > 0 ? `?${query}` : ""}`);
      apply();
    });
  }
  sentence?.addEventListener("click", (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    history.pushState(null, "", location.pathname);
    apply();
  });
  addEventListener("popstate", apply);
  apply();
}

if (list) filterHere();
else leadOn();
