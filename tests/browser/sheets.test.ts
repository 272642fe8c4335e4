import { expect, it } from "vitest";
import { partedBy } from "../line-ends.ts";
import { readPages } from "../site/dist.ts";
import { cutInText } from "./cut-words.ts";
import { framePages } from "./framed.ts";
import { cutsOf } from "./probes/lines.ts";
import { browseSite } from "./site.ts";

/** Every sheet for a meeting, on phones, on a screen and on paper: no line of it ends inside a word. */
const sheets = readPages()
  .map(({ path }) => path)
  .filter((path) => path.startsWith("/sheets/"));
const SCREENS = [320, 360, 390, 430, 768, 1280];
/** A4 and Letter within their margins, in CSS pixels. */
const PAPERS = [718, 740];
const ALL = { selector: "main", atSpaces: true, most: 10_000 } as const;

const framed = framePages(browseSite());

it("their lines part no word and no number from what it counts", async () => {
  const { frame, page } = framed;
  let ends = 0;
  const found: string[] = [];
  for (const path of sheets) {
    await framed.open(path);
    for (const [media, widths] of [
      ["screen", SCREENS],
      ["print", PAPERS],
    ] as const) {
      await page.emulateMedia({ media });
      for (const width of widths) {
        await framed.resize(width, 900);
        const cuts = await frame.evaluate(cutsOf, ALL);
        ends += cuts.length;
        for (const cut of cuts)
          for (const what of [...cutInText(cut), ...partedBy(cut)])
            found.push(`${path} ${media} ${width} px: ${what} in: ${cut.before}|${cut.after}`);
      }
    }
    await page.emulateMedia({ media: "screen" });
  }
  expect(sheets.length).toBeGreaterThan(0);
  expect(ends).toBeGreaterThan(sheets.length * SCREENS.length);
  expect(found).toEqual([]);
});
