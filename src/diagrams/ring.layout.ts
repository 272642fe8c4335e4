import { boundingBox, squareAround } from "./geometry.ts";
import { label, round, SIZE } from "./marks.ts";
import { ascent, lineHeight, measure } from "./measure.ts";
import type { Mark, SceneNode } from "./types.ts";
import type { Wrap } from "./wrap.ts";

/** The site's ring with words: one bead an item, names around it, a title in the middle. */
export interface RingItem {
  id: string;
  text: string;
  href?: string;
}
export interface RingOptions {
  cx: number;
  cy: number;
  r: number;
  /** Above this nothing may stand. */
  top: number;
  /** Room for names beside the ring, on each side. */
  side: number;
  centre: { id: string; text: string; href?: string };
  parent?: string;
}
const BEAD = 15;
const NUMBER = 15;

/** A bead with its number in it. */
export function numberedBead(
  cx: number,
  cy: number,
  number: number,
  tone: "solid" | "open" = "solid",
  r = BEAD,
): Mark[] {
  const text = String(number);
  return [
    { kind: "circle", cx, cy, r, tone },
    {
      kind: "text",
      x: cx,
      y: cy - lineHeight(NUMBER) / 2 + ascent(NUMBER),
      lines: [text],
      size: NUMBER,
      bold: true,
      ink: tone === "solid" ? "paper" : "green",
      anchor: "middle",
      width: measure(text, NUMBER, 700),
    },
  ];
}

/** Places the items clockwise from the top. The centre is the parent of all. */
export function ringNodes(
  wrap: Wrap,
  items: readonly RingItem[],
  { cx, cy, r, top, side, centre, parent }: RingOptions,
): { back: Mark[]; nodes: SceneNode[] } {
  const title = label(wrap, centre.text, {
    x: cx,
    y: cy,
    width: 2 * r - 70,
    size: 19,
    bold: true,
    anchor: "middle",
    middle: true,
  });
  const nodes: SceneNode[] = [
    {
      id: centre.id,
      label: centre.text,
      href: centre.href,
      parent,
      box: boundingBox([title.box], 2),
      marks: [title.mark],
    },
  ];
  items.forEach((item, i) => {
    const angle = (i / items.length) * 2 * Math.PI - Math.PI / 2;
    const [bx, by] = [round(cx + r * Math.cos(angle)), round(cy + r * Math.sin(angle))];
    const across = Math.cos(angle);
    const gap = BEAD + 11;
    const beadBox = squareAround({ x: bx, y: by }, BEAD);
    // At the poles the name stands over or under its bead, elsewhere beside it.
    const pole = Math.abs(across) < 0.2;
    const set = pole
      ? poleLabel(wrap, item.text, bx, by, by < cy ? top : undefined, 2 * side)
      : label(wrap, item.text, {
          x: bx + (across > 0 ? gap : -gap),
          y: by,
          width: side + r * (1 - Math.abs(across)) - gap,
          size: SIZE,
          anchor: across > 0 ? "start" : "end",
          middle: true,
        });
    nodes.push({
      id: item.id,
      label: item.text,
      href: item.href,
      parent: centre.id,
      box: boundingBox([beadBox, set.box], 1),
      marks: [...numberedBead(bx, by, i + 1), set.mark],
    });
  });
  return { back: [{ kind: "circle", cx, cy, r, tone: "strong" }], nodes };
}

/** A name over its bead, in as many lines as there is room for up to `top`; under it when there is no `top`. */
function poleLabel(wrap: Wrap, text: string, x: number, y: number, top: number | undefined, width: number) {
  const style = { x, width, anchor: "middle" as const };
  if (top === undefined) return label(wrap, text, { ...style, y: y + BEAD + 6 });
  const bottom = y - BEAD - 6;
  const maxLines = Math.min(4, Math.max(1, Math.floor((bottom - top) / lineHeight(SIZE))));
  const probe = label(wrap, text, { ...style, y: 0, maxLines });
  return label(wrap, text, { ...style, y: bottom - probe.box.height, maxLines });
}
