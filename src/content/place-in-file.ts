import { lineAround } from "../text/lines.ts";

/** Offsets in a text, and the lines they stand on. */

export interface FilePlace {
  line: number;
  column: number;
}

/** Offset → line and column, both from 1. An offset outside the text gives its nearest end. */
export function placeAt(text: string, offset: number): FilePlace {
  const at = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", start)) {
    start = end + 1;
    line++;
  }
  return { line, column: at - start + 1 };
}

/** The line with a stretch of it replaced, ready to paste over the old one; `undefined` when the stretch spans lines. */
export function correctedLine(text: string, start: number, end: number, replacement: string): string | undefined {
  const line = lineAround(text, start);
  if (end > line.start + line.text.length || replacement.includes("\n")) return undefined;
  return line.text.slice(0, start - line.start) + replacement + line.text.slice(end - line.start);
}
