/** Hits, filters and messages as elements. Text is always set as text, never as markup. */
import { partLabel, searchText } from "../text/search.ts";
import { type SearchState, writeAddress } from "./address.ts";
import type { CatalogueEntry, SearchRecord } from "./catalogue.ts";
import { excerpt } from "./excerpt.ts";
import type { FacetCounts } from "./facets.ts";
import type { Hit } from "./rank.ts";
import { excerptRange, otherParts, resultUrl } from "./result-url.ts";

type Child = Node | string;

/** An element with attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A link that changes the search on this page. */
export const stateLink = (
  state: SearchState,
  text: string,
  attributes: Record<string, string> = {},
): HTMLAnchorElement =>
  element("a", { ...attributes, href: `${location.pathname}${writeAddress(state)}`, "data-search-state": "" }, text);

export interface Shown {
  hit: Hit;
  entry: CatalogueEntry;
  record: SearchRecord;
  province: string | undefined;
}

/** One hit: title, kind and place; the excerpt comes when its text has been read. */
export function hitItem(
  { hit, entry, record, province }: Shown,
  base: string,
  text: Promise<string | undefined>,
): HTMLLIElement[] {
  const url = resultUrl(entry, record, hit.part);
  const part = record.parts[hit.part]?.anchor;
  const about = [
    entry.kind === "provinces" ? undefined : province,
    searchText.kinds[entry.kind],
    part && partLabel(part),
  ].filter((word) => word !== undefined);
  const says = element("p");
  text.then(
    (content) => content !== undefined && says.append(...marked(content, record, hit)),
    () => says.remove(),
  );
  const item = element(
    "li",
    { class: "hit", "data-url": url, "data-kind": entry.kind },
    element(
      "h3",
      {},
      element("a", { href: base + url.slice(1) }, entry.title),
      " ",
      element("span", { class: "sm where" }, about.join(" · ")),
    ),
    says,
  );
  const others = otherParts(record, hit);
  return others.length === 0 || entry.kind !== "report" ? [item] : [item, morePartsItem(entry, record, others, base)];
}

function morePartsItem(
  entry: CatalogueEntry,
  record: SearchRecord,
  parts: readonly number[],
  base: string,
): HTMLLIElement {
  const links = parts.flatMap((part) => {
    const anchor = record.parts[part]?.anchor;
    const label = anchor && partLabel(anchor);
    return label
      ? element("li", {}, element("a", { href: base + resultUrl(entry, record, part).slice(1) }, label))
      : [];
  });
  return element(
    "li",
    { class: "more-parts" },
    element("details", {}, element("summary", {}, searchText.moreParts(links.length)), element("ul", {}, ...links)),
  );
}

const marked = (content: string, record: SearchRecord, hit: Hit): Child[] =>
  excerpt(content, hit.spans, excerptRange(record, hit)).map(({ text, hit: isHit }) =>
    isHit ? element("mark", {}, text) : text,
  );

/** Filters with their counts, as links; a chosen one leads back. */
export function facetList(facets: readonly FacetCounts[], state: SearchState): Child[] {
  return facets
    .filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen))
    .flatMap(({ name, values }) => [
      element("h2", {}, searchText.facets[name]),
      element(
        "ul",
        {},
        ...values.map(({ value, label, count, chosen }) => {
          const link = stateLink({ ...state, filters: { ...state.filters, [name]: chosen ? undefined : value } }, "", {
            class: "f",
            ...(chosen ? { "aria-current": "true" } : {}),
          });
          link.append(element("span", {}, label), element("span", {}, String(count)));
          return element("li", {}, link);
        }),
      ),
    ]);
}

/** A sentence about the state of the page: bold first word, rule at its left. */
export const message = (title: string, kind: "" | "er", ...children: Child[]): HTMLElement =>
  element("div", { class: `state ${kind}`.trim() }, element("p", {}, element("b", {}, title), " ", ...children));
