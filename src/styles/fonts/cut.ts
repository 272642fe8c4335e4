/**
 * Cuts Sarabun, whole from its package, into the files of `parts.ts` (OFL 1.1 allows it: the font reserves no name).
 * The same packages give the same bytes; tests/unit/styles/fonts.test.ts compares them with the files that lie here.
 */
import * as fontkit from "fontkit";
import { cutTo } from "./cut-to.ts";
import { face } from "./face.ts";
import { charactersOf, type FontWeight, fileName, WEIGHTS } from "./font-parts.ts";
import { withShortNames } from "./name-table.ts";
import { wholeFont } from "./whole.ts";

const STYLES: Record<FontWeight, string> = { 400: "Regular", 700: "Bold" };

const NOTE =
  "/* Sarabun (OFL.txt) จากเว็บเอง ไม่เรียกเครื่องอื่น ไฟล์นี้เขียนโดย cut.ts: แก้ที่ font-parts.ts แล้วสั่ง npm run fonts */\n";

/** Every font file with its name, and the style sheets that name them. */
export async function cutFonts(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const sheets = new Map<string, string>();
  for (const weight of WEIGHTS) {
    const whole = wholeFont(weight);
    const font = fontkit.create(whole);
    if ("fonts" in font) throw new Error("Sarabun is one font, not a collection");
    const named = withShortNames(whole, "Sarabun", STYLES[weight]);
    for (const [part, points] of charactersOf(new Set(font.characterSet))) {
      const name = fileName(part, weight);
      files.set(name, await cutTo(named, points));
      const sheet = `${part.sheet}.css`;
      sheets.set(sheet, (sheets.get(sheet) ?? NOTE) + face(part, `./${name}`, weight, points));
    }
  }
  for (const [name, text] of sheets) files.set(name, Buffer.from(text));
  return files;
}
