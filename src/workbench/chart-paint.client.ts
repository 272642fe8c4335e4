/** Paints a chart, as chart-svg.ts writes it: a browser that makes a picture of a drawing does not wait for the drawing's fonts. */

import type { Letters } from "../diagrams/scene.ts";
import { PAPER } from "../styles/paper.ts";
import { family } from "./chart.client.ts";
import type { ChartScene } from "./chart.layout.ts";
import { loneChart } from "./chart-marks.ts";

/** So many dots for each of the drawing: sharp on paper. */
const DOTS = 2;

const ALIGN = { start: "left", middle: "center", end: "right" } as const;
const fontOf = ({ size, bold }: Letters): string => `${bold ? 700 : 400} ${size}px ${family}`;

/** @param notes lines under the drawing @throws Error when the browser has no canvas */
export async function paintChart(
  scene: ChartScene,
  title: string,
  notes: readonly string[],
): Promise<HTMLCanvasElement> {
  const { width, height, marks } = loneChart(scene, title, notes);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * DOTS, height * DOTS];
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  // The page may not have needed all of these letters yet.
  await Promise.all(
    marks.map((mark) => mark.kind === "text" && document.fonts.load(fontOf(mark), mark.lines.join(" "))),
  );
  pen.scale(DOTS, DOTS);
  pen.fillStyle = PAPER.paper;
  pen.fillRect(0, 0, width, height);
  pen.strokeStyle = PAPER.line;
  for (const mark of marks) {
    if (mark.kind === "path") pen.stroke(new Path2D(mark.d));
    else if (mark.kind === "rect") {
      pen.fillStyle = PAPER.green;
      pen.fillRect(mark.x, mark.y, mark.width, mark.height);
    } else if (mark.kind === "text") {
      pen.font = fontOf(mark);
      pen.textAlign = ALIGN[mark.anchor];
      pen.fillStyle = PAPER[mark.ink];
      pen.fillText(mark.lines.join(" "), mark.x, mark.y);
    }
  }
  return canvas;
}
