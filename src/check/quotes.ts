import { collections } from "../collections/index.ts";
import { isBlank } from "../collections/texts.ts";
import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import { placeAt } from "../content/place.ts";
import type { Problem } from "../content/problem.ts";
import { parseBlocks } from "../model/blocks.ts";
import {
  type CitedPlace,
  citationsOf,
  isMissing,
  type Path,
  type Quotation,
  quotationsIn,
  squeeze,
} from "../model/quotations.ts";
import { shorten } from "../text/shorten.ts";
import type { Content } from "./content.ts";
import { difference, elsewhere } from "./quote-advice.ts";
import { undoCorrections } from "./readings.ts";
import { labelOf, problemAt } from "./wording.ts";

/** A quotation, and where it stands in the file: its field, or its offset in the body. */
type Found = Omit<Quotation, "path"> & { where: Path | number };

/** Texts taken from the report must stand in the block that is cited, letter for letter; white space is free. */
export function checkQuotes(entry: ContentEntry, content: Content): Problem[] {
  return [...quotedBy(entry)].flatMap(({ text, where, places, asPrinted }) => {
    // A place that does not exist has its own message.
    const cited = places.map((place) => (asPrinted ? printedAt(content, place) : textAt(content, place)));
    if (isBlank(text) || !isMissing(text, cited)) return [];
    const inBody = typeof where === "number";
    const label = inBody ? "เนื้อความ" : labelOf(entry, where);
    const spot = inBody ? placeAt(entry.text, entry.bodyStart + where) : locate(entry, where);
    const message = `${label}: ไม่พบ "${shorten(text, 60)}" ในที่ที่อ้าง`;
    const wanted = squeeze(text);
    const suggestion =
      (!asPrinted && elsewhere(content, wanted, places[0]?.section)) || difference(wanted, cited.join(""));
    return [problemAt(entry, spot, "not-in-report", message, { suggestion })];
  });
}

function* quotedBy(entry: ContentEntry): Generator<Found> {
  const rules = collections[entry.collection].quotations;
  if (!rules) return;
  for (const { path, ...quotation } of quotationsIn(rules, entry.data)) yield { ...quotation, where: path };
  if (rules.body) yield* quotedInBody(entry, citationsOf(rules, entry.data));
}

/** Every paragraph and list item of the body. */
function* quotedInBody(entry: ContentEntry, places: readonly CitedPlace[]): Generator<Found> {
  let offset = 0;
  for (const block of parseBlocks(entry.body)) {
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    // The words before the first mark stand in the file as they are read.
    const marks = block.spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > 0);
    const begin = block.text.slice(0, Math.min(12, ...marks)).split("\n")[0] ?? "";
    const found = entry.body.indexOf(begin, offset);
    if (found >= 0) offset = found;
    yield { text: block.text, where: offset, places, asPrinted: false };
  }
}

/** Squeezed text of a block, or of a whole section. */
function textAt(content: Content, { section, at }: CitedPlace): string | undefined {
  const blocks = content.blocks(section);
  return at === undefined ? blocks && [...blocks.squeezed.values()].join("") : blocks?.squeezed.get(at);
}

/** The same before correction; unknown while the section's own front matter is broken. A whole section is taken as it is. */
function printedAt(content: Content, { section, at }: CitedPlace): string | undefined {
  const text = content.blocks(section)?.texts.get(at ?? "");
  if (at === undefined || text === undefined) return textAt(content, { section, at });
  const entry = content.byId.report.get(section);
  return entry?.problems.length === 0 ? squeeze(undoCorrections(entry, at, text)) : undefined;
}
