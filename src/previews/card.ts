/**
 * The picture of a page that messengers show above its title: what the page is called, what kind of page it is, and whose. In a chat it
 * is a quarter as wide as here, so that its smallest letters are four times those of a page.
 */
import { readFileSync } from "node:fs";
import { measure } from "../diagrams/measure.ts";
import { PAPER } from "../styles/paper.ts";
import { type Drawing, drawingIn } from "./drawing.ts";
import { type Breaks, type Frame, fitted, LEADING } from "./fit.ts";
import { blank, FULL, type InkSheet, print, printed, type Stamp } from "./inks.ts";
import { png } from "./png.ts";
import { type PreviewWords, STEP } from "./preview-path.ts";
import { setLine } from "./set-line.ts";
import { shapeOf } from "./shapes.ts";
import { HEIGHT, WIDTH } from "./size.ts";

const MARGIN = 64;
const FOOT = 112;
const KIND = { size: 44, baseline: 106 } as const;
const TITLE = { top: 142, bottom: HEIGHT - FOOT - 22 } as const;
const TITLE_FRAME: Frame = {
  width: WIDTH - 2 * MARGIN,
  height: TITLE.bottom - TITLE.top,
  sizes: [112, 90, 72, 56, 44],
};
/** Beside a drawing. */
const NARROW: Frame = { width: 470, height: TITLE_FRAME.height, sizes: [72, 56, 44, 36] };
/** Where the title stands. @param drawn beside a drawing */
export const frameOf = (drawn: boolean): Frame => (drawn ? NARROW : TITLE_FRAME);
const DRAWING = { left: 580, top: 40, width: WIDTH - 580 - 40, height: HEIGHT - FOOT - 80 } as const;
/** The emblem behind the words: so pale that letters over it are read as well. */
const PALE = 1;
/** The emblem before the site's name. */
const SEAL = 72;
/** From the top of a line's room to its baseline. */
const BASELINE = 0.72;

/** What a picture says and shows. */
export interface Card extends PreviewWords {
  drawing?: Drawing;
}

/** What all pictures have. */
export interface CardGround {
  /** Behind words. */
  words: InkSheet;
  /** Behind words and a drawing. */
  drawing: InkSheet;
}

/** The emblem in black on nothing. */
const emblem = (width: number): Promise<InkSheet> =>
  shapeOf(
    readFileSync("public/emblem.svg", "utf8")
      .replace(/<style>.*?<\/style>/s, "")
      .replace("<svg ", `<svg color="#000" width="${width}" height="${width}" `),
  );

/**
 * The emblem and whose the pictures are.
 * @param name of the site
 * @param tagline what the site says beside its name
 */
export async function ground(name: string, tagline: string): Promise<CardGround> {
  const words = blank(WIDTH, HEIGHT);
  const behind = await emblem(760);
  print(words, { ...behind, shades: behind.shades.map((shade) => Math.round((shade * PALE) / FULL)) }, 690, -40);
  const drawing = blank(WIDTH, HEIGHT);
  for (const sheet of [words, drawing]) {
    sheet.shades.fill(FULL, WIDTH * (HEIGHT - FOOT));
    print(sheet, await emblem(SEAL), MARGIN - 6, HEIGHT - FOOT + (FOOT - SEAL) / 2, "paper");
    const y = HEIGHT - FOOT / 2 + 14;
    const first = await setLine(name, { x: MARGIN + SEAL + 14, y, size: 44, weight: 700, as: "paper" });
    const second = await setLine(tagline, { x: first.end + 28, y, size: 34, as: "paper" });
    for (const { shape, x, y: top, as } of [...first.stamps, ...second.stamps]) print(sheet, shape, x, top, as);
  }
  return { words, drawing };
}

/** As many steps of the way to a page as one line holds. */
function way(section: string, width: number): string {
  const steps = section.split(STEP);
  const lines = steps.map((_, i) => steps.slice(0, steps.length - i).join(STEP));
  return lines.find((line) => measure(line, KIND.size, 700) <= width) ?? "";
}

/** The picture as a PNG file. The same words give the same bytes. */
export async function card(on: CardGround, { title, section, drawing }: Card, breaks: Breaks): Promise<Buffer> {
  const shown = drawing === undefined ? undefined : await drawingIn(drawing, DRAWING);
  const stamps: Stamp[] = [];
  if (shown)
    stamps.push({
      shape: shown,
      x: DRAWING.left + Math.round((DRAWING.width - shown.width) / 2),
      y: DRAWING.top + Math.round((DRAWING.height - shown.height) / 2),
    });
  const line = async (text: string, y: number, size: number): Promise<void> => {
    stamps.push(...(await setLine(text, { x: MARGIN, y, size, weight: 700 })).stamps);
  };
  const frame = frameOf(shown !== undefined);
  await line(way(section, frame.width), KIND.baseline, KIND.size);
  const { lines, size } = fitted(title, frame, breaks);
  const middle = (section || shown ? TITLE.top + TITLE.bottom : HEIGHT - FOOT) / 2;
  const top = middle - (lines.length * size * LEADING) / 2;
  for (const [i, words] of lines.entries()) await line(words, Math.round(top + (i + BASELINE) * size * LEADING), size);
  return png(printed(shown ? on.drawing : on.words, stamps), PAPER.paper, PAPER.green);
}
