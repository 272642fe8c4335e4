/**
 * Cuts Sarabun, whole from its package, into the files of `parts.ts` (OFL 1.1 allows it: the font reserves no name).
 * The same packages give the same bytes; tests/unit/styles/fonts.test.ts compares them with the files that lie here.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";
import {
  CAPITALS,
  charactersOf,
  fileName,
  isCapital,
  LATIN,
  latinSheet,
  type Part,
  unicodeRange,
  WEIGHTS,
  type Weight,
} from "./parts.ts";

/** What a browser applies unasked; small capitals, old figures and the like no style of the site turns on. */
const FEATURES = ["ccmp", "locl", "liga", "kern", "mark", "mkmk"];
const WHOLE: Record<Weight, string> = {
  400: "400Regular/Sarabun_400Regular.ttf",
  700: "700Bold/Sarabun_700Bold.ttf",
};

/** In which weights a page may show capitals alone. */
const CHOICES: readonly (readonly Weight[])[] = [[], [400], [700], [400, 700]];
const NOTE = "/* Sarabun (OFL.txt) จากเว็บเอง ไม่เรียกเครื่องอื่น ไฟล์นี้เขียนโดย cut.ts: แก้ที่ parts.ts แล้วสั่ง npm run fonts */\n";

/** The uncut font of a weight. */
export const wholeFont = (weight: Weight): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/sarabun/${WHOLE[weight]}`));

const face = (part: Part, weight: Weight, points: readonly number[]): string =>
  `@font-face {\n  font-family: Sarabun;\n  font-weight: ${weight};\n  font-display: optional;\n  src: url("./${fileName(part, weight)}") format("woff2");\n  unicode-range: ${unicodeRange(points)};\n}\n`;

/**
 * Every font file with its name, and the style sheets that name them. A page keeps the letters it began with: when Sarabun comes later
 * than that, it is for the next page. Changing them under the reader's eyes moves the lines, because Thai ends them between words
 * and no other font has words of the same widths, however well its size is matched: tests/browser/layout-shift.test.ts has the figures.
 */
export async function cutFonts(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const sheets = new Map<string, string>();
  const add = (sheet: string, faces: string): unknown => sheets.set(sheet, (sheets.get(sheet) ?? NOTE) + faces);
  for (const weight of WEIGHTS) {
    const whole = wholeFont(weight);
    const font = fontkit.create(whole);
    if ("fonts" in font) throw new Error("Sarabun is one font, not a collection");
    const drawn = new Set(font.characterSet);
    for (const [part, points] of [...charactersOf(drawn), ...charactersOf(drawn, [CAPITALS])]) {
      const cut = await subsetFont(whole, String.fromCodePoint(...points), {
        targetFormat: "woff2",
        keepFeatures: FEATURES,
        noHinting: true,
      });
      files.set(fileName(part, weight), cut);
      if (part !== LATIN && part !== CAPITALS) add("fonts.css", face(part, weight, points));
      else
        for (const capitals of CHOICES) {
          // No character in two faces of a sheet: browsers do not agree which of them comes first.
          const own = capitals.includes(weight)
            ? points.filter((point) => isCapital(point) === (part === CAPITALS))
            : points;
          if (part === LATIN || capitals.includes(weight)) add(latinSheet(capitals), face(part, weight, own));
        }
    }
  }
  for (const [name, text] of sheets) files.set(name, Buffer.from(text));
  return files;
}
