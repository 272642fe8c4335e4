import { type Document, isMap, isScalar, isSeq, type Node } from "yaml";
import type { ContentEntry, Header } from "./entry.ts";
import { correctedLine, placeAt } from "./place-in-file.ts";
import { documentIn } from "./yaml.ts";

const documents = new WeakMap<Header, Document>();

/** The front matter with the positions of its parts, kept for those that have problems only. */
export function documentOf(header: Header): Document {
  const document = documents.get(header) ?? documentIn(header.yaml);
  documents.set(header, document);
  return document;
}

/** Offset in the header's YAML → place in the file. */
export function placeInHeader(entry: ContentEntry, offset: number): { line: number; column: number } {
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
  let node: unknown = entry.header && documentOf(entry.header).contents;
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
