/** One hit of the list: title, kind and place, excerpt, the other places in the same section. */
import { kinds } from "../../collections/kinds.ts";
import { partLabel, searchText } from "../../words/search.ts";
import { breathe, pause } from "../breathe.ts";
import type { CatalogueEntry, SearchRecord } from "../catalogue.ts";
import type { ExcerptPiece } from "../hit-excerpt.ts";
import type { Hit } from "../rank.ts";
import { excerptRange, otherParts, resultUrl } from "../result-url.ts";
import { type Child, element } from "./element.client.ts";
import { whenNear } from "./when-near.client.ts";

export interface Shown {
  hit: Hit;
  /** It tells of the entry before it: its title is enough. */
  under: boolean;
  entry: CatalogueEntry;
  record: SearchRecord;
  province: string | undefined;
}

/**
 * A section of the report has a second item: its other places.
 * @param read gives the text for the excerpt; asked when a reader comes near
 */
export function hitItem(
  { hit, under, entry, record, province }: Shown,
  base: string,
  read: () => Promise<string | undefined>,
): HTMLLIElement[] {
  const url = resultUrl(entry, record, hit.part);
  const part = record.parts[hit.part];
  const about = [
    entry.kind === "provinces" || (province && entry.title.includes(province)) ? undefined : province,
    kinds[entry.kind].label,
    // Events have no name of their own.
    part && entry.kind === "report" ? nameOf(part) : undefined,
  ].filter(Boolean);
  const { missing = [], nearly = [] } = hit;
  const told = [
    missing.length > 0 ? searchText.lacks(missing) : "",
    nearly.length > 0 ? searchText.nearly(nearly) : "",
  ].filter(Boolean);
  const lacks = told.length > 0 ? [element("p", { class: "lacks" }, told.join(" "))] : [];
  const says = element("p");
  if (!under)
    whenNear(says, async () => {
      const content = await read().catch(() => undefined);
      const rules = content === undefined ? undefined : await import("../kept-excerpt.ts").catch(() => undefined);
      const pieces = rules?.excerpt(content ?? "", hit.spans, excerptRange(record, hit)) ?? [];
      if (pieces.length > 0) says.append(...(await kept(pieces)));
      else says.remove();
    });
  const title = element("a", { href: base + url.slice(1) }, entry.title);
  whenNear(title, async () =>
    title.replaceChildren(...(await kept([{ text: entry.title, hit: false }], entry.kind === "networks"))),
  );
  const item = element(
    "li",
    { ...(under ? { class: "hit under" } : { class: "hit" }), "data-url": url, "data-kind": entry.kind },
    element("h3", {}, title, " ", element("span", { class: "small where" }, about.join(" · "))),
    ...(under ? [] : [says, ...lacks]),
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
    const name = record.parts[part] && nameOf(record.parts[part]);
    return name ? element("li", {}, element("a", { href: base + resultUrl(entry, record, part).slice(1) }, name)) : [];
  });
  return element(
    "li",
    { class: "more-parts" },
    element("details", {}, element("summary", {}, searchText.moreParts(links.length)), element("ul", {}, ...links)),
  );
}

/**
 * Pieces as nodes of which no line ends inside a word: browsers cut Thai by a dictionary that does not know all of them
 * (ผู้ประ|สบภัย). The rules for it come after the first answers, which do not wait for them; without them browsers break.
 * @param name they are the title of a network
 */
async function kept(pieces: readonly ExcerptPiece[], name = false): Promise<Child[]> {
  const rules = await import("../kept-excerpt.ts").catch(() => undefined);
  await rules?.prepare(pause);
  // Twenty titles have waited for them.
  await breathe();
  return (
    rules?.keptExcerpt(pieces, name ? rules.keepName : undefined) ?? [{ nowrap: false, showsBreak: false, pieces }]
  ).flatMap(({ nowrap, showsBreak, pieces }) => [
    showsBreak ? element("wbr") : "",
    ...(nowrap ? [element("span", { class: "keep" }, ...pieces.map(marked))] : pieces.map(marked)),
  ]);
}

const marked = ({ text, hit }: ExcerptPiece): Child => (hit ? element("mark", {}, text) : text);

const nameOf = ({ anchor, label }: SearchRecord["parts"][number]): string => label ?? partLabel(anchor);
