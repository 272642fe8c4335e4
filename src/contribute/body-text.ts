/**
 * Reads a body in the browser, for the preview and to compare it with the report. The site's own reader of Markdown would weigh
 * more than the form; what the form lets through (check-body.ts) is plain enough for this one.
 */
export interface BodyBlock {
  kind: "heading" | "item" | "paragraph";
  /** Of an item, as it was written: `-`, `1.` */
  mark: string;
  pieces: BodyPiece[];
}

export interface BodyPiece {
  text: string;
  bold?: boolean;
  /** Address of a link to another site. */
  href?: string;
}

/** Paragraphs, headings and list items, in order. */
export function readBody(body: string): BodyBlock[] {
  const blocks: { kind: BodyBlock["kind"]; mark: string; text: string }[] = [];
  let open = false;
  for (const line of body.split("\n")) {
    const [, heading] = /^#{2,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line) ?? [];
    const [, mark, item = ""] = /^\s*([-*+]|\d+[.)])[ \t]+(.*)$/.exec(line) ?? [];
    const last = blocks.at(-1);
    if (line.trim() === "") open = false;
    else if (heading !== undefined) blocks.push({ kind: "heading", mark: "", text: heading });
    else if (mark !== undefined) blocks.push({ kind: "item", mark, text: item });
    else if (open && last) last.text += `\n${line.trim()}`;
    else blocks.push({ kind: "paragraph", mark: "", text: line.trim() });
    open = line.trim() !== "" && heading === undefined;
  }
  return blocks.map(({ text, ...block }) => ({ ...block, pieces: readPieces(text) }));
}

/** The texts that quote the report, without marks: paragraphs and items. */
export const plainBlocks = (body: string): string[] =>
  readBody(body)
    .filter(({ kind }) => kind !== "heading")
    .map(({ pieces }) => pieces.map(({ text }) => text).join(""));

/** Neither space nor punctuation; Markdown does not count `~` among it. */
const LETTER = "(?:[^\\s\\p{P}\\p{S}]|~)";
const INLINE = new RegExp(
  [
    "\\\\(?<escaped>[!-/:-@[-`{-~])",
    // A star that touches a letter inside may touch anything outside; one that touches a quotation mark inside may not touch a letter.
    `(?<!\\*)(?<star>\\*{1,3})(?:(?=${LETTER})|(?<!${LETTER}\\k<star>)(?=\\S))(?<starred>(?:[^*\\\\]|\\\\.)+)(?:(?<=${LETTER})\\k<star>(?!\\*)|(?<=\\S)\\k<star>(?!${LETTER}|\\*))`,
    "(?<![\\p{L}\\p{N}_])(?<line>_{1,3})(?=\\S)(?<lined>(?:[^_\\\\]|\\\\.)+)(?<=\\S)\\k<line>(?![\\p{L}\\p{N}_])",
    "`(?<code>[^`]+)`",
    "\\[(?<words>[^[\\]]+)\\]\\((?<href>https?:\\/\\/[^\\s()<>]+)\\)",
  ].join("|"),
  "gsu",
);

function readPieces(text: string): BodyPiece[] {
  const pieces: BodyPiece[] = [];
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    if (found.index > from) pieces.push({ text: text.slice(from, found.index) });
    pieces.push(...marked(found.groups ?? {}));
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

function marked({ escaped, starred, lined, code, words, href }: Partial<Record<string, string>>): BodyPiece[] {
  const bold = starred ?? lined;
  if (words !== undefined) return readPieces(words).map((piece) => ({ ...piece, href }));
  if (bold !== undefined) return readPieces(bold).map((piece) => ({ ...piece, bold: true }));
  return [{ text: escaped ?? code ?? "" }];
}
