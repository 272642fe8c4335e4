import { type Document, isMap, isScalar, isSeq, type Node } from "yaml";
import type { CollectionName } from "../schemas/index.ts";
import { findFences } from "./fences.ts";
import type { ContentFile } from "./files.ts";
import { correctedLine, placeAt } from "./place.ts";
import type { Problem } from "./problem.ts";
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
  header?: { document: Document; yaml: string; firstLine: number };
  /** What the front matter says; `undefined` when unknown. */
  data: unknown;
  body: string;
  bodyStart: number;
  problems: Problem[];
}

/** Reads one entry. Never throws. */
export function readEntry(
  file: ContentFile,
  { collection, id, template }: Pick<ContentEntry, "collection" | "id" | "template">,
): ContentEntry {
  const text = file.text ?? "";
  const entry: ContentEntry = {
    file: file.path,
    collection,
    id,
    template,
    text,
    data: undefined,
    body: "",
    bodyStart: text.length,
    problems: [],
  };
  const found = findFences(text);
  const fences = "yaml" in found ? found : found.guess;
  if (!("yaml" in found)) {
    const { rule, message, suggestion, fix } = found;
    entry.problems.push({
      file: file.path,
      ...placeAt(text, found.offset),
      rule,
      message,
      suggestion,
      ...(fix && { fix }),
    });
  }
  if (!fences) return entry;
  entry.body = text.slice(fences.bodyStart);
  entry.bodyStart = fences.bodyStart;
  readHeader(entry, fences.yaml, placeAt(text, fences.yamlStart).line);
  return entry;
}

function readHeader(entry: ContentEntry, yaml: string, firstLine: number): void {
  const { document, source, faults } = parseYaml(yaml);
  for (const { line, ...fault } of faults) entry.problems.push({ file: entry.file, line: line + firstLine, ...fault });
  if (!document) return;
  if (!isMap(document.contents)) {
    const message = document.contents === null ? "หัวไฟล์ว่าง ไม่มีช่องใดเลย" : "หัวไฟล์ต้องเป็นช่อง บรรทัดละช่อง แบบ ชื่อช่อง: ค่า";
    const suggestion = "คัดลอกแบบจาก content/_templates แล้วกรอก";
    entry.problems.push({ file: entry.file, line: firstLine, column: 1, rule: "bad-yaml", message, suggestion });
    return;
  }
  entry.header = { document, yaml: source, firstLine };
  entry.data = document.toJS();
  for (const offset of duplicateFields(document)) {
    const place = placeInHeader(entry, offset);
    const key = /^[^:\s]*/.exec(source.slice(offset))?.[0] ?? "";
    const message = `ช่อง ${key} มีซ้ำ ค่าหลังจะทับค่าแรก`;
    entry.problems.push({ file: entry.file, ...place, rule: "duplicate-field", message, suggestion: "ลบบรรทัดที่ไม่ใช้" });
  }
}

/** Offset in the header's YAML → place in the file. */
function placeInHeader(entry: ContentEntry, offset: number): { line: number; column: number } {
  const { line, column } = placeAt(entry.header?.yaml ?? "", offset);
  return { line: line + (entry.header?.firstLine ?? 1) - 1, column };
}

/** Where a value or its key stands, and how its line reads with it replaced. */
export interface Spot {
  line: number;
  column: number;
  /** The line with this stretch replaced. */
  replaced(by: string): string | undefined;
  /** What is written there. */
  source: string;
}

/**
 * Finds a value of the front matter by its path, or with `"key"` the name of its field.
 * A path that does not exist gives the nearest group around it, an entry without front matter the first line.
 */
export function locate(entry: ContentEntry, path: readonly PropertyKey[], part: "value" | "key" = "value"): Spot {
  const range = rangeOf(entry, path, part);
  const yaml = entry.header?.yaml ?? "";
  const [start, end] = range ?? [0, 0];
  return {
    ...(range ? placeInHeader(entry, start) : { line: 1, column: 1 }),
    replaced: (by) => (range ? correctedLine(yaml, start, end, yaml[start - 1] === ":" ? ` ${by}` : by) : undefined),
    source: yaml.slice(start, end),
  };
}

/** The value's own stretch; an empty value is an empty stretch behind its key. */
function rangeOf(
  entry: ContentEntry,
  path: readonly PropertyKey[],
  part: "value" | "key",
): [number, number] | undefined {
  let node: unknown = entry.header?.document.contents;
  let range: [number, number] | undefined;
  for (const [depth, step] of path.entries()) {
    let next: unknown;
    if (isSeq(node) && typeof step === "number") next = node.items[step];
    else if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return range;
      if (part === "key" && depth === path.length - 1) return stretch(pair.key);
      next = pair.value;
    }
    if (!next) return range;
    node = next;
    range = stretch(node);
  }
  return range;
}

const stretch = (node: unknown): [number, number] | undefined => {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : undefined;
};
