import { type MarkupElement, type MarkupNode, readMarkup } from "../../../src/editions/markup.ts";

/** Which of two readings a text is read with: what is printed, or what the edition reads. */
export type Taken = "sic" | "corr";

/** Not part of a text: what it says of itself, and what has an id of its own. */
const APART = new Set(["note", "list", "figDesc"]);
/** What stands for the other one; a `lem` without an `rdg` beside it is both. */
const EXCEPT: Readonly<Record<Taken, RegExp>> = { sic: /^corr$/, corr: /^(?:sic|rdg)$/ };
const isPassedOver = ({ tag }: MarkupElement, beside: readonly MarkupNode[], taken: Taken): boolean =>
  APART.has(tag) ||
  EXCEPT[taken].test(tag) ||
  (taken === "sic" && tag === "lem" && beside.some((other) => typeof other !== "string" && other.tag === "rdg"));

const wordsOf = (nodes: readonly MarkupNode[], taken: Taken): string =>
  nodes
    .map((node) => {
      if (typeof node === "string") return node;
      if (node.tag === "lb") return "\n";
      return isPassedOver(node, nodes, taken) ? "" : wordsOf(node.children, taken);
    })
    .join("");

/**
 * Text by `xml:id` of every head, paragraph, item and row of a TEI file, with one of the readings taken.
 * Cells are joined as on the site.
 */
export function teiTexts(xml: string, taken: Taken): Map<string, string> {
  const texts = new Map<string, string>();
  const visit = (nodes: readonly MarkupNode[]): void => {
    for (const node of nodes) {
      if (typeof node === "string") continue;
      const id = node.attributes.get("xml:id");
      if (id !== undefined && /^(?:head|p|item)$/.test(node.tag)) texts.set(id, wordsOf(node.children, taken));
      if (id !== undefined && node.tag === "row") texts.set(id, cellsOf(node, taken).join(" | "));
      visit(node.children);
    }
  };
  visit(readMarkup(xml));
  return texts;
}

const cellsOf = ({ children }: MarkupElement, taken: Taken): string[] =>
  children.flatMap((cell) => {
    if (typeof cell === "string" || cell.tag !== "cell") return [];
    const rest = Number(cell.attributes.get("cols") ?? 1) - 1;
    return [wordsOf(cell.children, taken), ...Array.from({ length: rest }, () => "")];
  });
