import type { FontWeight } from "../styles/fonts/font-parts.ts";
import { PAPER } from "../styles/paper.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { diagramText } from "../words/diagrams/common.ts";
import { ui } from "../words/ui.ts";
import type { Diagram, Legend } from "./diagram.ts";
import { LINE, lineHeight } from "./line-height.ts";
import { disagreeSign, label, SIZE, SMALL } from "./marks.ts";
import { measure, runs } from "./measure.ts";
import type { Ink, Letters, Mark, Tone } from "./scene.ts";
import { outline, shape, unitsPerEm } from "./shape.ts";
import { drawMarks, hatchPattern, marksOf, type Pen, swatch } from "./svg.ts";
import type { Wrap } from "./wrap.ts";

/**
 * A diagram as a file of its own: light colours, letters as outlines (each glyph once, in <defs>), so that it needs neither
 * fonts nor styles and Thai marks sit where they belong in every program. Title and key above, provenance below.
 */

/** What a file says it is from. */
export interface FileOrigin {
  /** Name of the site. */
  site: string;
  /** The reports that it is drawn from, as they are cited. */
  reports: readonly string[];
  /** Address of its page, where somebody has said where the site lives. */
  address?: string | undefined;
}

const INKS: Record<Ink, string> = {
  ink: PAPER.ink,
  quiet: PAPER.quiet,
  green: PAPER.green,
  warm: PAPER.warm,
  paper: PAPER.paper,
};
export const TONES: Record<Tone, string> = {
  disagree: `fill="none" stroke="${PAPER.warm}" stroke-width="2"`,
  line: `fill="none" stroke="${PAPER.stroke}" stroke-width="1.5"`,
  dashed: `fill="none" stroke="${PAPER.stroke}" stroke-width="1.5" stroke-dasharray="4 4"`,
  strong: `fill="none" stroke="${PAPER.green}" stroke-width="2.5"`,
  hair: `fill="none" stroke="${PAPER.line}" stroke-width="1"`,
  solid: `fill="${PAPER.green}" stroke="${PAPER.green}" stroke-width="1.5"`,
  hatch: `fill="url(#hatch)" stroke="${PAPER.green}" stroke-width="1.5"`,
  outline: `fill="${PAPER.paper}" stroke="${PAPER.green}" stroke-width="1.5"`,
  open: `fill="${PAPER.paper}" stroke="${PAPER.stroke}" stroke-width="1.5"`,
  pale: `fill="${PAPER.pale}"`,
  land: `fill="${PAPER.pale}" stroke="${PAPER.stroke}" stroke-width="1"`,
};
const MARGIN = 28;
const short = (value: number): string => String(Math.round(value * 100) / 100);

/** Draws text as <use> of glyphs collected on the way. */
class Glyphs {
  private readonly ids = new Map<string, string>();
  private readonly defs: string[] = [];

  /** One line with its baseline's start at (x, y). */
  line(text: string, x: number, y: number, size: number, bold: boolean): string {
    const weight = bold ? 700 : 400;
    const scale = size / unitsPerEm(weight);
    const parts: string[] = [];
    let at = x;
    for (const { text: stretch, font } of runs(text, weight)) {
      if (!font) {
        parts.push(
          `<text x="${short(at)}" y="${short(y)}" font-family="sans-serif" font-size="${size}">${escapeHtml(stretch)}</text>`,
        );
        at += [...stretch].length * size;
        continue;
      }
      const { glyphs, width } = shape(stretch, weight);
      for (const { glyph, x: right, y: up } of glyphs) {
        const id = this.define(glyph, weight);
        if (id)
          parts.push(
            `<use href="#${id}" transform="translate(${short(at + right * size)} ` +
              `${short(y - up * size)})scale(${short(scale * 1000)}e-3 ${short(-scale * 1000)}e-3)"/>`,
          );
      }
      at += width * size;
    }
    return parts.join("");
  }

  private define(glyph: number, weight: FontWeight): string | undefined {
    const key = `${weight}-${glyph}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known || undefined;
    const d = outline(glyph, weight);
    const id = d ? `g${this.ids.size}` : "";
    this.ids.set(key, id);
    if (d) this.defs.push(`<path id="${id}" d="${d}"/>`);
    return id || undefined;
  }

  get definitions(): string {
    return this.defs.join("");
  }
}

function drawText(mark: Letters, glyphs: Glyphs): string {
  const lines = mark.lines.map((line, i) => {
    const width = lineWidth(line, mark);
    const left = mark.anchor === "start" ? mark.x : mark.anchor === "middle" ? mark.x - width / 2 : mark.x - width;
    return glyphs.line(line, left, mark.y + i * mark.size * LINE, mark.size, mark.bold ?? false);
  });
  return `<g fill="${INKS[mark.ink]}">${lines.join("")}</g>`;
}

/** True width, without the reserve: here nothing rounds. */
const lineWidth = (line: string, { size, bold }: Letters): number =>
  runs(line, bold ? 700 : 400).reduce(
    (sum, { text, font }) => sum + (font ? shape(text, bold ? 700 : 400).width * size : [...text].length * size),
    0,
  );

/** Colours stand with each shape, and letters are shapes too. */
const filePen = (glyphs: Glyphs): Pen => ({
  shape: (name, place, tone) => `<${name} ${place} ${TONES[tone]}/>`,
  letters: (mark) => drawText(mark, glyphs),
  number: short,
});

/** What its tones stand for: a page says of some of them in words beside the drawing, which a file goes about without. */
function keyOf({ legend = [], dashed, scene }: Diagram): readonly Legend[] {
  const tones = new Set<Tone | undefined>(marksOf(scene).map((mark) => (mark.kind === "text" ? undefined : mark.tone)));
  return [
    ...legend,
    ...(dashed !== undefined && tones.has("dashed") ? [{ tone: "dashed" as const, label: dashed }] : []),
    ...(tones.has("disagree") ? [{ tone: "disagree" as const, label: ui.signs.discrepancy }] : []),
  ];
}

/** The key, one swatch after the other on lines of its own. */
function legendMarks(diagram: Diagram, wrap: Wrap, y: number): { marks: Mark[]; height: number } {
  const { width } = diagram.scene;
  const marks: Mark[] = [];
  let [x, top] = [MARGIN, y];
  let height = 0;
  for (const line of keyOf(diagram)) {
    const { label: text } = line;
    const room = measure(text, SMALL) + 26;
    if (x > MARGIN && x + room > MARGIN + width) [x, top] = [MARGIN, top + lineHeight(SMALL) + 4];
    const name = label(wrap, text, { x: x + 26, y: top, width: width - 26, size: SMALL, ink: "quiet", maxLines: 1 });
    const middle = top + name.box.height / 2;
    marks.push(line.tone === "disagree" ? disagreeSign(x, middle) : swatch(line, x, middle, 18), name.mark);
    x = name.box.x + name.box.width + 26;
    height = top - y + name.box.height + 6;
  }
  return { marks, height };
}

/** The whole file. Deterministic: the same diagram gives the same bytes. */
export function svgFile(diagram: Diagram, wrap: Wrap, { site, reports, address }: FileOrigin): string {
  const { scene, title, summary, figure, redrawn } = diagram;
  const glyphs = new Glyphs();
  const pen = filePen(glyphs);
  const width = scene.width + 2 * MARGIN;
  const heading = label(wrap, title, { x: MARGIN, y: MARGIN - 6, width: scene.width, size: 22, bold: true });
  const legend = legendMarks(diagram, wrap, heading.box.y + heading.box.height + 6);
  const top = heading.box.y + heading.box.height + 18 + legend.height;
  const credit = [figure, redrawn ? diagramText.file(site) : diagramText.fileMadeHere(site)]
    .filter(Boolean)
    .join(" · ");
  const below = (text: string, y: number) =>
    label(wrap, text, { x: MARGIN, y, width: scene.width, size: SMALL, ink: "quiet", maxLines: 8 });
  const made = below(credit, top + scene.height + 16);
  const foot = below(diagramText.fileFrom(reports, address), made.box.y + made.box.height + 4);
  const height = Math.ceil(foot.box.y + foot.box.height + MARGIN - 8);
  const body = [
    drawMarks([heading.mark, ...legend.marks], pen),
    `<g transform="translate(${MARGIN} ${short(top)})">${drawMarks(marksOf(scene), pen)}</g>`,
    drawMarks([made.mark, foot.mark], pen),
  ].join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      `role="img" lang="th" aria-labelledby="t d" font-size="${SIZE}">`,
    `<title id="t">${escapeHtml(title)}</title><desc id="d">${escapeHtml(summary)}</desc>`,
    // file.svg#drawing shows it without the words around it.
    `<view id="drawing" viewBox="${MARGIN} ${short(top)} ${scene.width} ${short(scene.height)}"/>`,
    `<defs>${hatchPattern("hatch", (d) => `<path d="${d}" stroke="${PAPER.green}" stroke-width="1.4"/>`)}${glyphs.definitions}</defs>`,
    `<rect width="${width}" height="${height}" fill="${PAPER.paper}"/>${body}</svg>`,
  ].join("\n");
}
