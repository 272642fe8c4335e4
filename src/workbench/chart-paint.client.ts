/** Paints a chart, as chart-svg.ts writes it: a browser that makes a picture of a drawing does not wait for the drawing's fonts. */

import { PAPER } from "../styles/paper.ts";
import { formatNumber } from "../text/numbers.ts";
import { family } from "./chart.client.ts";
import { type ChartScene, LINE, SIZE } from "./chart.layout.ts";
import { frameOf, SIZES, TITLE } from "./chart-svg.ts";

/** So many dots for each of the drawing: sharp on paper. */
const DOTS = 2;

interface Style {
  ink: keyof typeof PAPER;
  size?: number;
  bold?: boolean;
  align?: CanvasTextAlign;
}

/** @param notes lines under the drawing @throws Error when the browser has no canvas */
export async function paintChart(
  scene: ChartScene,
  title: string,
  notes: readonly string[],
): Promise<HTMLCanvasElement> {
  const { margin, width, height, head, foot, line } = frameOf(scene, notes);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * DOTS, height * DOTS];
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  const fontOf = ({ size = SIZE, bold = false }: Pick<Style, "size" | "bold">) =>
    `${bold ? 700 : 400} ${size}px ${family}`;
  const rect = (x: number, y: number, wide: number, high: number, ink: keyof typeof PAPER) => {
    pen.fillStyle = PAPER[ink];
    pen.fillRect(x, y, wide, high);
  };
  const write = (text: string, x: number, y: number, style: Style) => {
    pen.font = fontOf(style);
    pen.textAlign = style.align ?? "left";
    pen.fillStyle = PAPER[style.ink];
    pen.fillText(text, x, y);
  };
  // The page may not have needed all of these letters yet.
  const texts = [...notes, ...scene.bars.map(({ label }) => label), "0123456789,"].join(" ");
  await Promise.all([document.fonts.load(fontOf({}), texts), document.fonts.load(fontOf({ bold: true }), title)]);

  pen.scale(DOTS, DOTS);
  rect(0, 0, width, height, "paper");
  pen.translate(margin, margin);
  write(title, 0, TITLE, { ink: "ink", size: SIZES.title, bold: true });
  for (const [i, note] of notes.entries()) write(note, 0, foot + i * line, { ink: "quiet", size: SIZES.note });
  pen.translate(0, head);
  for (const { x, value } of scene.ticks) {
    rect(x - 0.5, scene.top - 6, 1, scene.height - scene.top + 6, "line");
    write(formatNumber(value), x, scene.top - 10, { ink: "quiet", size: SIZES.tick, align: "center" });
  }
  for (const bar of scene.bars) {
    const { name, number } = bar;
    for (const [i, text] of name.lines.entries())
      write(text, name.x, name.y + i * LINE, { ink: "ink", align: name.end ? "right" : "left" });
    rect(bar.x, bar.y, Math.max(bar.width, 1), bar.height, "green");
    write(formatNumber(bar.value), number.x, number.y, { ink: "ink" });
  }
  return canvas;
}
