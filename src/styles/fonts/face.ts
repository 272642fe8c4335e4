import { type FontPart, type FontWeight, unicodeRange } from "./font-parts.ts";

/**
 * A face of Sarabun in a style sheet. A page keeps the letters it began with: when Sarabun comes later
 * than that, it is for the next page. Changing them under the reader's eyes moves the lines, because Thai ends them between words
 * and no other font has words of the same widths, however well its size is matched: tests/browser/layout-shift.test.ts has the figures.
 */
export const face = ({ family }: FontPart, url: string, weight: FontWeight, points: readonly number[]): string =>
  [
    "@font-face {",
    `  font-family: ${family};`,
    `  font-weight: ${weight};`,
    "  font-display: optional;",
    `  src: url("${url}");`,
    `  unicode-range: ${unicodeRange(points)};`,
    "}\n",
  ].join("\n");
