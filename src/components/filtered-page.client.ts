/**
 * Where a list is cut into pages, only one of them is here to be filtered: an address with a filter in it leads on to the page of that
 * filter.
 */
const query = new URLSearchParams(location.search);
const link = [...document.querySelectorAll<HTMLAnchorElement>("a[data-facet]")].find(
  ({ dataset: { facet = "", value } }) => query.get(facet)?.trim() === value,
);
if (link) location.replace(link.href);

export {};
