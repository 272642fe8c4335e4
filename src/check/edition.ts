import { type SectionName, sectionKey } from "../collections/section-address.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { ContentFile } from "../content/files.ts";
import type { Problem } from "../content/problem.ts";
import { parseBlocks } from "../model/blocks.ts";
import { fieldOf, listOf, textOf, textsOf } from "../model/loose.ts";
import { unitsOf } from "../model/sections.ts";
import { firstDifference, type LeftOut, type PrintedUnit } from "../rules/edition.ts";
import { undoCorrections } from "../rules/readings.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";

/**
 * The web edition of each report whose raw text lies beside its record (`sources/x.txt`): with its corrections undone it must be
 * that text, letter by letter. One message a report: what follows the first difference may follow from it.
 */
export const checkEditions = (content: Content): Problem[] =>
  content.files.flatMap((file) => {
    const id = /^sources\/([^/]+)\.txt$/.exec(file.path)?.[1];
    const source = content.byId.sources.get(id ?? "");
    return source?.header && file.text !== null ? checkEdition(content, source, file) : [];
  });

function checkEdition(content: Content, source: ContentEntry, raw: ContentFile): Problem[] {
  const sections = listOf(source.data, "sections").map((item) => ({
    source: source.id,
    section: textOf(item, "id") ?? "",
  }));
  const entries = sections.map((section) => content.byId.report.get(sectionKey(section)));
  // What cannot be read is told of by itself, and nothing can be compared.
  if (!entries.every((entry) => entry?.header !== undefined && entry.problems.length === 0)) return [];
  const units = sections.flatMap((section, i) => {
    const entry = entries[i];
    return entry ? printedUnits(entry, section) : [];
  });
  const difference = firstDifference(raw.text ?? "", units, leftOutOf(source));
  if (!difference) return [];
  const { unit, printed, ours } = difference;
  if (!unit) return [problemOf(source, { code: "not-in-edition", args: { printed }, where: [] })];
  const entry = content.byId.report.get(sectionKey(unit)) ?? source;
  const args = { at: unit.at, printed, ours };
  return [problemOf(entry, { code: "not-as-printed", args, where: placeOf(entry, units, unit) })];
}

const leftOutOf = ({ data }: ContentEntry): LeftOut[] =>
  listOf(data, "leftOut").map((item) => ({
    line: textOf(item, "line") ?? "",
    repeated: fieldOf(item, "repeated") === true,
  }));

/** The blocks of a section as they were printed; heads of tables that the print has not are left out. */
function printedUnits(entry: ContentEntry, section: SectionName): PrintedUnit[] {
  const blocks = parseBlocks(entry.body, textsOf(entry.data, "tables"));
  const numbers = new Map(
    blocks.flatMap((block) => (block.kind === "item" ? [[block.anchor, block.list.number] as const] : [])),
  );
  const ours = new Set(textsOf(entry.data, "ownHeads").map((table) => `${table}-head`));
  return unitsOf(textOf(entry.data, "title") ?? "", blocks)
    .filter(({ anchor }) => !ours.has(anchor))
    .map(({ anchor, text }) => ({
      ...section,
      at: anchor,
      text: undoCorrections(entry.data, anchor, text),
      number: numbers.get(anchor),
    }));
}

/** Where a block begins in its file: its first words, behind those of the blocks before it. */
function placeOf(entry: ContentEntry, units: readonly PrintedUnit[], wanted: PrintedUnit) {
  if (wanted.at === "title") return ["title"];
  let start = 0;
  for (const unit of units) {
    if (sectionKey(unit) !== sectionKey(wanted) || unit.at === "title") continue;
    const words = unit.text.split(/[\n|]/).find((part) => part.trim() !== "") ?? "";
    const found = entry.body.indexOf(words.trim().slice(0, 12), start);
    if (found >= 0) start = found;
    if (unit === wanted) break;
  }
  return { start, end: start };
}
