import { isMap } from "yaml";
import { type CollectionName, collections } from "../collections/index.ts";
import { BLANK_ID } from "../collections/texts.ts";
import { findFences } from "./fences.ts";
import type { ContentFile } from "./files.ts";
import { locate, placeInHeader } from "./locate.ts";
import { placeAt } from "./place-in-file.ts";
import { type Problem, problemAt } from "./problem.ts";
import { duplicateFields, parseYaml } from "./yaml.ts";

/** An entry as far as it can be read; what is wrong with the reading is in `problems`. */
export interface ContentEntry {
  file: string;
  collection: CollectionName;
  id: string;
  /** A form in `_templates`: checked like an entry, but its blanks may be blank and no one refers to it. */
  template: boolean;
  /** The whole file. */
  text: string;
  /** Front matter with broken lines mended; `undefined` when what it says is unknown. */
  header?: Header;
  /** What the front matter says; `undefined` when unknown. */
  data: unknown;
  body: string;
  bodyStart: number;
  problems: Problem[];
}

export interface Header {
  yaml: string;
  /** Line of the file on which the YAML begins. */
  firstLine: number;
}

type Claim = Pick<ContentEntry, "collection" | "id" | "template">;

/** An entry of which nothing is known but that it is there. */
export const unreadEntry = ({ path, text }: ContentFile, { collection, id, template }: Claim): ContentEntry => ({
  file: path,
  collection,
  id,
  template,
  text: text ?? "",
  data: undefined,
  body: "",
  bodyStart: text?.length ?? 0,
  problems: [],
});

/** Reads one entry. Never throws. */
export function readEntry(file: ContentFile, claim: Claim): ContentEntry {
  const entry = unreadEntry(file, claim);
  const { text } = entry;
  const found = findFences(text);
  const fences = "yaml" in found ? found : found.guess;
  if (!("yaml" in found)) {
    const { offset, coded, fix } = found;
    entry.problems.push(problemAt(file.path, placeAt(text, offset), coded, { fix }));
  }
  if (!fences) return entry;
  entry.body = text.slice(fences.bodyStart);
  entry.bodyStart = fences.bodyStart;
  readHeader(entry, fences.yaml, placeAt(text, fences.yamlStart).line);
  return entry;
}

function readHeader(entry: ContentEntry, yaml: string, firstLine: number): void {
  const { document, source, faults } = parseYaml(yaml);
  for (const { line, column, coded, fix } of faults)
    entry.problems.push(problemAt(entry.file, { line: line + firstLine, column }, coded, { fix }));
  if (!document) return;
  if (!isMap(document.contents)) {
    const code = document.contents === null ? "bad-yaml/empty" : "bad-yaml/no-fields";
    entry.problems.push(problemAt(entry.file, { line: firstLine, column: 1 }, { code, args: {} }));
    return;
  }
  entry.header = { yaml: source, firstLine };
  const written: object = document.toJS();
  entry.data = written;
  for (const offset of duplicateFields(document)) {
    const place = placeInHeader(entry, offset);
    const key = /^[^:\s]*/.exec(source.slice(offset))?.[0] ?? "";
    entry.problems.push(problemAt(entry.file, place, { code: "duplicate-field", args: { key } }));
  }
  const { within } = collections[entry.collection];
  if (within) nameFolder(entry, within, written);
}

/** What the folder says of an entry is a field of it like any other. */
function nameFolder(entry: ContentEntry, field: string, written: object): void {
  const folder = entry.template ? BLANK_ID : (entry.id.split("/")[0] ?? "");
  if (Object.hasOwn(written, field))
    entry.problems.push(
      problemAt(entry.file, locate(entry, [field], "key"), { code: "folder-says", args: { field, folder } }),
    );
  entry.data = { ...written, [field]: folder };
}
