import { type SectionName, sectionKey } from "../collections/section-address.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { ContentFile } from "../content/files.ts";
import { BEGIN, type Problem } from "../content/problem.ts";
import { parseBlocks } from "../model/blocks.ts";
import { unitsOf } from "../model/sections.ts";
import { fieldOf, listOf, textOf, textsOf } from "../model/untyped.ts";
import { firstDifference, type LeftOut, type PrintedUnit, unknownLines } from "../rules/edition.ts";
import { undoCorrections } from "../rules/readings.ts";
import type { Content } from "./content.ts";
import { problemOf, tell } from "./problem-of.ts";

/**
 * The web edition of each report whose raw text lies beside its record (`sources/x.txt`): with its corrections undone it must be
 * that text, letter by letter. One message a report: what follows the first difference may follow from it.
 * @param faulty files of which something is told already: nothing is compared with what may be wrong in them
 */
export function checkEditions(content: Content, faulty: ReadonlySet<string>): Problem[] {
  const raws = new Map(
    content.files.flatMap((file) => {
      const id = /^sources\/([^/]+)\.txt$/.exec(file.path)?.[1];
      return id === undefined ? [] : [[id, file] as const];
    }),
  );
  const strays = [...raws].flatMap(([id, { path: file }]) =>
    content.byId.sources.has(id)
      ? []
      : [tell({ file }, BEGIN, { code: "not-listed/record", args: { path: `content/sources/${id}.md` } })],
  );
  const compared = [...content.byId.sources.values()].flatMap((source) => {
    const raw = raws.get(source.id);
    if (!source.header || faulty.has(source.file)) return [];
    return raw ? checkEdition(content, source, raw, faulty) : withoutRaw(source);
  });
  return [...strays, ...compared];
}

/** A report that leaves out lines of its raw text had one. */
const withoutRaw = (source: ContentEntry): Problem[] =>
  leftOutOf(source).length === 0
    ? []
    : [
        problemOf(source, {
          code: "not-listed/raw",
          args: { path: `content/sources/${source.id}.txt` },
          where: ["leftOut"],
        }),
      ];

function checkEdition(
  content: Content,
  source: ContentEntry,
  raw: ContentFile,
  faulty: ReadonlySet<string>,
): Problem[] {
  if (raw.text === null) return [];
  if (raw.text.trim() === "") return [tell({ file: raw.path }, BEGIN, { code: "empty-raw", args: {} })];
  const leftOut = leftOutOf(source);
  const unknown = unknownLines(raw.text, leftOut).map((i) =>
    problemOf(source, {
      code: "not-listed/line",
      args: { line: leftOut[i]?.line ?? "" },
      where: ["leftOut", i, "line"],
    }),
  );
  if (unknown.length > 0) return unknown;
  const sections = listOf(source.data, "sections").map((item) => ({
    source: source.id,
    section: textOf(item, "id") ?? "",
  }));
  const entries = sections.map((section) => content.byId.report.get(sectionKey(section)));
  // What cannot be read, or has a fault already, is told of by itself.
  if (!entries.every((entry) => entry?.header !== undefined && !faulty.has(entry.file))) return [];
  const units = sections.flatMap((section, i) => {
    const entry = entries[i];
    return entry ? printedUnits(entry, section) : [];
  });
  const difference = firstDifference(raw.text, units, leftOut);
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
  const ours = new Set(listOf(entry.data, "ownHeads").map((item) => `${textOf(item, "table")}-head`));
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
