/**
 * Cuts Sarabun, whole from its package, into the files of `parts.ts` (OFL 1.1 allows it: the font reserves no name).
 * The same packages give the same bytes; tests/unit/styles/fonts.test.ts compares them with the files that lie here.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";
import { charactersOf, fileName, unicodeRange, WEIGHTS, type Weight } from "./parts.ts";

/** What a browser applies unasked; small capitals, old figures and the like no style of the site turns on. */
const FEATURES = ["ccmp", "locl", "liga", "kern", "mark", "mkmk"];
const WHOLE: Record<Weight, string> = {
  400: "400Regular/Sarabun_400Regular.ttf",
  700: "700Bold/Sarabun_700Bold.ttf",
};

/** The uncut font of a weight. */
export const wholeFont = (weight: Weight): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/sarabun/${WHOLE[weight]}`));

/**
 * Every font file with its name, and the style sheet that names them. A page keeps the letters it began with: when Sarabun comes later
 * than that, it is for the next page. Changing them under the reader's eyes moves the lines, because Thai ends them between words
 * and no other font has words of the same widths, however well its size is matched: tests/browser/layout-shift.test.ts has the figures.
 */
export async function cutFonts(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const faces: string[] = [];
  for (const weight of WEIGHTS) {
    const whole = wholeFont(weight);
    const font = fontkit.create(whole);
    if ("fonts" in font) throw new Error("Sarabun is one font, not a collection");
    for (const [part, points] of charactersOf(new Set(font.characterSet))) {
      const name = fileName(part, weight);
      const cut = await subsetFont(whole, String.fromCodePoint(...points), {
        targetFormat: "woff2",
        keepFeatures: FEATURES,
        noHinting: true,
      });
      files.set(name, cut);
      faces.push(
        `@font-face {\n  font-family: Sarabun;\n  font-weight: ${weight};\n  font-display: optional;\n  src: url("./${name}") format("woff2");\n  unicode-range: ${unicodeRange(points)};\n}\n`,
      );
    }
  }
  const note = "/* Sarabun (OFL.txt) จากเว็บเอง ไม่เรียกเครื่องอื่น ไฟล์นี้เขียนโดย cut.ts: แก้ที่ parts.ts แล้วสั่ง npm run fonts */\n";
  return files.set("fonts.css", Buffer.from(note + faces.join("")));
}
