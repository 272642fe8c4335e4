import { parseBlocks } from "../model/blocks.ts";
import { isBlank } from "../schemas/blank.ts";
import { activitiesOf, type Cited, citationsOf } from "./citations.ts";
import { type Content, squeeze } from "./content.ts";
import type { ContentEntry } from "./entry.ts";
import { locate } from "./locate.ts";
import { textOf, textsOf } from "./loose.ts";
import { placeAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { difference, elsewhere } from "./quote-advice.ts";
import { undoCorrections } from "./readings.ts";
import { labelOf, problemAt, shorten } from "./wording.ts";

/** A text that the entry takes from the report, and where it says it stands. */
interface Quotation {
  text: string;
  /** The field it stands in, or its offset in the body. */
  where: readonly PropertyKey[] | number;
  places: readonly Pick<Cited, "section" | "at">[];
  /** Compared with the text before correction. */
  asPrinted?: boolean;
}

/** Texts taken from the report must stand in the block that is cited, letter for letter; white space is free. */
export function checkQuotes(entry: ContentEntry, content: Content): Problem[] {
  return [...quotationsOf(entry)].flatMap((quotation) => {
    const wanted = squeeze(quotation.text);
    const cited = quotation.places.map((place) =>
      quotation.asPrinted ? printedAt(content, place) : textAt(content, place),
    );
    // A place that does not exist has its own message.
    if (wanted === "" || cited.length === 0 || cited.includes(undefined) || isBlank(quotation.text)) return [];
    if (cited.join("").includes(wanted)) return [];
    const { where } = quotation;
    const inBody = typeof where === "number";
    const label = inBody ? "เนื้อความ" : labelOf(entry, where);
    const spot = inBody ? placeAt(entry.text, entry.bodyStart + where) : locate(entry, where);
    const message = `${label}: ไม่พบ "${shorten(quotation.text, 60)}" ในที่ที่อ้าง`;
    const suggestion =
      (!quotation.asPrinted && elsewhere(content, wanted, quotation.places[0]?.section)) ||
      difference(wanted, cited.join(""));
    return [problemAt(entry, spot, "not-in-report", message, { suggestion })];
  });
}

function* quotationsOf(entry: ContentEntry): Generator<Quotation> {
  const cited = citationsOf(entry);
  for (const place of cited) yield* named(place, ["printed"], [place], true);
  switch (entry.collection) {
    case "networks":
    case "lessons":
    case "framework":
      yield* bodyOf(entry, cited);
      break;
    case "factors":
      yield* bodyOf(entry, cited);
      yield* partsOf(entry, cited);
      break;
    case "statistics":
      yield* named({ path: [], value: entry.data }, ["quote"], cited);
      break;
    case "proposals":
      yield* named({ path: [], value: entry.data }, ["title", "direction", "lead"], cited);
      break;
    case "discrepancies":
      for (const place of cited) yield* named(place, ["quote"], [place]);
      break;
    case "followups": {
      const events = activitiesOf(entry);
      for (const place of events) yield* named(place, ["datePrinted", "participants"], [place]);
      // Cells of these columns span rows.
      for (const place of events) yield* named(place, ["direction", "partners"], [...cited, ...events]);
      break;
    }
    default:
  }
}

/** Texts that stand in fields of these names. */
function* named(
  { path, value }: Pick<Cited, "path" | "value">,
  names: readonly string[],
  places: Quotation["places"],
  asPrinted = false,
): Generator<Quotation> {
  for (const name of names) {
    const text = textOf(value, name);
    if (text !== undefined) yield { text, where: [...path, name], places, asPrinted };
  }
}

/** The parts of a factor stand anywhere in the sections it cites. */
function* partsOf(entry: ContentEntry, cited: readonly Cited[]): Generator<Quotation> {
  const places = cited.map(({ section }) => ({ section }));
  for (const [i, text] of textsOf(entry.data, "parts").entries()) yield { text, where: ["parts", i], places };
}

/** Every paragraph and list item of the body. */
function* bodyOf(entry: ContentEntry, places: Quotation["places"]): Generator<Quotation> {
  let offset = 0;
  for (const block of parseBlocks(entry.body)) {
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    // The words before the first mark stand in the file as they are read.
    const marks = block.spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > 0);
    const begin = block.text.slice(0, Math.min(12, ...marks)).split("\n")[0] ?? "";
    const found = entry.body.indexOf(begin, offset);
    if (found >= 0) offset = found;
    yield { text: block.text, where: offset, places };
  }
}

/** Squeezed text of a block, or of a whole section. */
function textAt(content: Content, { section, at }: Pick<Cited, "section" | "at">): string | undefined {
  const blocks = content.blocks(section);
  return at === undefined ? blocks && [...blocks.squeezed.values()].join("") : blocks?.squeezed.get(at);
}

/** The same before correction; unknown while the section's own front matter is broken. A whole section is taken as it is. */
function printedAt(content: Content, { section, at }: Pick<Cited, "section" | "at">): string | undefined {
  const text = at === undefined ? undefined : content.blocks(section)?.texts.get(at);
  if (text === undefined) return textAt(content, { section, at });
  const entry = content.byId.report.get(section);
  return entry?.problems.length === 0 ? squeeze(undoCorrections(entry, at, text)) : undefined;
}
