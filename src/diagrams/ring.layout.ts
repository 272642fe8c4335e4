import { boundingBox, squareAround } from "./geometry.ts";
import { lineHeight } from "./line-height.ts";
import { bead, fingerRow, label, NARROW, round, SIZE } from "./marks.ts";
import type { Mark, SceneNode } from "./scene.ts";
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
const BEAD = 12;

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
      marks: [bead(bx, by, BEAD, "solid"), set.mark],
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

/** Beads of the narrow ring stand so far apart: three lines beside each. */
const PITCH = 82;
const SMALL_BEAD = 10;
/** The outermost beads, the middle one: the arc bulges to the right. */
const LEFT = 29;
const BULGE = 75;
/** A longer arc is a straight line. */
const MOST_ON_ARC = 9;

/**
 * The ring on a phone: a circle so large that it runs off the left edge, the items on its right arc, their names beside them, its title
 * inside.
 * @param top where the arc begins
 * @param thread where a line comes in from above and leaves below, in place of the left edge
 */
export function arcNodes(
  wrap: Wrap,
  items: readonly RingItem[],
  { top, centre, thread = 0 }: { top: number; centre: RingOptions["centre"]; thread?: number },
): { back: Mark[]; nodes: SceneNode[]; bottom: number } {
  const half = ((items.length - 1) * PITCH) / 2;
  const straight = items.length > MOST_ON_ARC;
  const r = (half * half + BULGE * BULGE) / (2 * BULGE);
  const cx = LEFT + BULGE - r;
  // Where the circle meets the thread: above the first bead and under the last.
  const reach = straight || Math.abs(thread - cx) >= r ? half : Math.max(half, Math.sqrt(r * r - (thread - cx) ** 2));
  const cy = top + reach;
  const bottom = cy + reach;
  const end = straight ? LEFT : Math.abs(thread - cx) >= r ? LEFT : thread;
  const d = straight
    ? `M${LEFT} ${round(top)}V${round(bottom)}`
    : `M${end} ${round(top)}A${round(r)} ${round(r)} 0 0 1 ${end} ${round(bottom)}`;
  const title = label(wrap, centre.text, {
    x: 2,
    y: cy,
    width: LEFT + BULGE - SMALL_BEAD - 8,
    size: 17,
    bold: true,
    ink: "green",
    middle: true,
  });
  const inside: SceneNode[] = straight
    ? []
    : [{ id: centre.id, label: centre.text, href: centre.href, box: boundingBox([title.box], 1), marks: [title.mark] }];
  const nodes = items.map((item, i): SceneNode => {
    const y = cy - half + i * PITCH;
    const x = straight ? LEFT : round(cx + Math.sqrt(Math.max(0, r * r - (y - cy) ** 2)));
    const from = x + SMALL_BEAD + 12;
    const name = label(wrap, item.text, { x: from, y, width: NARROW - from - 2, middle: true, maxLines: 3 });
    return {
      id: item.id,
      label: item.text,
      href: item.href,
      parent: straight ? undefined : centre.id,
      box: boundingBox([squareAround({ x, y }, SMALL_BEAD), name.box], 1),
      targets: [fingerRow(y, x - SMALL_BEAD)],
      marks: [bead(x, round(y), SMALL_BEAD, "solid"), name.mark],
    };
  });
  return { back: [{ kind: "path", d, tone: "strong" }], nodes: [...inside, ...nodes], bottom };
}
