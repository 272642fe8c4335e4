import { LINE } from "./line-height.ts";
import type { Mark, RectMark, Scene, TextMark } from "./scene.ts";

/** As high for its width as every other: what is taller is its beginning. */
const SHAPE = 2 / 3;
/** Of a line of letters, seen from afar. */
const BAR = 0.36;
/** A bead is never smaller, in parts of the width. */
const BEAD = 1 / 110;

/** A bar for each line of a text. */
function bars({ x, y, lines, size, anchor, width }: TextMark): RectMark[] {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return lines.map((_, i) => ({
    kind: "rect",
    x: left,
    y: y - size * 0.5 + i * size * LINE,
    width,
    height: size * BAR,
    tone: "pale",
  }));
}

const top = (mark: Mark): number => {
  if (mark.kind === "circle") return mark.cy - mark.r;
  // A path says where it is in a language of its own: it is kept, and the frame cuts it.
  return mark.kind === "path" ? 0 : mark.y;
};

/** A scene in small: its shapes, bars for its words, and of a tall one what stands on top. */
export function thumbOf({ width, height, back, nodes }: Scene): Scene {
  const most = Math.round(width * SHAPE);
  const marks = [...back, ...nodes.flatMap(({ marks }) => marks)]
    .flatMap((mark): Mark[] => {
      if (mark.kind === "text") return bars(mark);
      return mark.kind === "circle" ? [{ ...mark, r: Math.max(mark.r, width * BEAD) }] : [mark];
    })
    .filter((mark) => top(mark) < most);
  return { width, height: Math.min(height, most), back: marks, nodes: [] };
}
