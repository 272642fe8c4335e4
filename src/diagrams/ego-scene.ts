import { egoText as words } from "../words/diagrams/ego.ts";
import type { Tools } from "./diagram.ts";
import { boundingBox, squareAround } from "./geometry.ts";
import { bead, label, ring, round, SMALL, shorten, WIDE } from "./marks.ts";
import type { Mark, Scene, SceneNode } from "./scene.ts";

export interface EgoItem {
  id: string;
  text: string;
  href?: string;
  /** Items of the column before it that it hangs on; the centre when there are none. */
  on?: readonly string[];
}
export interface EgoColumn {
  heading: string;
  items: readonly EgoItem[];
}
/** One entry in the middle, what it is joined to at both sides, and what the right side leads on to. */
export interface Ego {
  centre: EgoItem;
  left?: EgoColumn;
  right?: EgoColumn;
  beyond?: EgoColumn;
}

const MOST = 12;
const GAP = 7;
const TOP = 34;
const RING = 24;
const BEAD = 5;
const CENTRE_WIDTH = 160;
/** Room in which lines bend. */
const BEND = 46;
const FAN = 84;

interface Placed {
  item: EgoItem;
  node: SceneNode;
  /** Where lines arrive from the centre, and where they leave outwards. */
  enter: { x: number; y: number };
  leave: { x: number; y: number };
}
interface Track {
  /** Where beads stand, where text begins (right) or ends (left), where lines to the next column start. */
  bead: number;
  text: number;
  width: number;
  edge: number;
}

/** Tracks for the columns that there are: a missing one gives its room to the others. */
function tracks({ left, right, beyond }: Ego): { centre: number; left: Track; right: Track; beyond: Track } {
  const start = left ? 218 : 4;
  const centre = start + (left ? BEND : 4) + CENTRE_WIDTH / 2;
  const first = centre + CENTRE_WIDTH / 2 + BEND;
  const end = WIDE - 4;
  const split = right && beyond ? first + 12 + (end - first - 24 - FAN) * 0.54 : end;
  return {
    centre,
    left: { bead: start, text: start - 12, width: start - 16, edge: start },
    right: { bead: first, text: first + 12, width: split - first - 12, edge: split + 6 },
    beyond: { bead: split + FAN, text: split + FAN + 12, width: end - split - FAN - 12, edge: end },
  };
}

/** The first items, and in the last place how many more there are. */
const capped = ({ items }: EgoColumn, id: string): readonly EgoItem[] =>
  items.length <= MOST
    ? items
    : [...items.slice(0, MOST - 1), { id: `${id}-more`, text: words.more(items.length - MOST + 1) }];

function column(items: readonly EgoItem[], track: Track, side: "left" | "right", height: number, { wrap }: Tools) {
  const style = { width: track.width, size: SMALL, maxLines: 3 };
  const set = items.map((item) => label(wrap, shorten(wrap, item.text, style), { ...style, x: 0, y: 0 }));
  const total = set.reduce((sum, { box }) => sum + box.height + GAP, -GAP);
  let y = TOP + Math.max(0, (height - total) / 2);
  return items.map((item, i): Placed => {
    const box = set[i]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    const text = label(wrap, shorten(wrap, item.text, style), {
      ...style,
      x: track.text,
      y,
      anchor: side === "left" ? "end" : "start",
    });
    const middle = round(y + box.height / 2);
    const dot = bead(round(track.bead), middle, BEAD, "open");
    y += box.height + GAP;
    return {
      item,
      node: {
        id: item.id,
        label: item.text,
        href: item.href,
        box: boundingBox([text.box, squareAround({ x: track.bead, y: middle }, BEAD)]),
        marks: [dot, text.mark],
      },
      enter: { x: side === "left" ? track.bead + BEAD : track.bead - BEAD, y: middle },
      leave: { x: text.box.x + text.box.width + 6, y: middle },
    };
  });
}

const heightOf = (items: readonly EgoItem[], track: Track, { wrap }: Tools): number => {
  const style = { width: track.width, size: SMALL, maxLines: 3 };
  return items.reduce(
    (sum, { text }) => sum + label(wrap, shorten(wrap, text, style), { ...style, x: 0, y: 0 }).box.height + GAP,
    -GAP,
  );
};

const curve = (from: { x: number; y: number }, to: { x: number; y: number }, start = from.x): string => {
  const middle = round((start + to.x) / 2);
  return `M${round(from.x)} ${from.y}H${round(start)}C${middle} ${from.y} ${middle} ${to.y} ${round(to.x)} ${to.y}`;
};

/** Draws an ego network: columns beside the site's ring, lines bent, never through a word. */
export function egoScene(given: Ego, tools: Tools): Scene {
  const { wrap } = tools;
  // With nothing at the right, what is at the left goes there: a drawing reads from its centre outwards.
  const ego: Ego = given.right ? given : { centre: given.centre, right: given.left };
  const place = tracks(ego);
  const items = {
    left: ego.left ? capped(ego.left, "left") : [],
    right: ego.right ? capped(ego.right, "right") : [],
    beyond: ego.beyond ? capped(ego.beyond, "beyond") : [],
  };
  const style = { width: CENTRE_WIDTH, size: SMALL, bold: true, maxLines: 5 };
  const name = shorten(wrap, ego.centre.text, style);
  const nameHeight = label(wrap, name, { ...style, x: 0, y: 0 }).box.height;
  const height = Math.max(
    2 * RING + 20 + nameHeight,
    heightOf(items.left, place.left, tools),
    heightOf(items.right, place.right, tools),
    heightOf(items.beyond, place.beyond, tools),
  );
  const cy = round(TOP + height / 2 - (nameHeight + 8) / 2);
  const text = label(wrap, name, { ...style, x: place.centre, y: cy + RING + 14, anchor: "middle" });
  const cx = round(place.centre);
  const ringBox = squareAround({ x: cx, y: cy }, RING + 8);
  const centre: SceneNode = {
    id: ego.centre.id,
    label: ego.centre.text,
    href: ego.centre.href,
    box: boundingBox([ringBox, text.box]),
    marks: [...ring(cx, cy, RING, 5, 6), text.mark],
  };

  const left = column(items.left, place.left, "left", height, tools);
  const right = column(items.right, place.right, "right", height, tools);
  const beyond = column(items.beyond, place.beyond, "right", height, tools);
  const back: Mark[] = [];
  const join = (a: string, b: string, d: string) => back.push({ kind: "path", d, tone: "line", joins: [a, b] });
  // Straight until they are past the name under the ring.
  const half = Math.max(RING + 10, text.box.width / 2 + 4);
  for (const { item, enter } of left) join(centre.id, item.id, curve({ x: cx - RING - 8, y: cy }, enter, cx - half));
  for (const { item, enter } of right) join(centre.id, item.id, curve({ x: cx + RING + 8, y: cy }, enter, cx + half));
  for (const { item, enter } of beyond)
    for (const { item: from, leave } of right.filter((other) => item.on?.includes(other.item.id)))
      join(from.id, item.id, curve(leave, enter, place.right.edge));

  const headings = (
    [
      [ego.left, place.left, "end"],
      [ego.right, place.right, "start"],
      [ego.beyond, place.beyond, "start"],
    ] as const
  ).flatMap(([one, track, anchor]) =>
    one
      ? [label(wrap, one.heading, { x: track.text, y: 2, width: track.width, size: SMALL, ink: "quiet", anchor }).mark]
      : [],
  );
  const parented = (placed: readonly Placed[]) =>
    placed.map(({ item, node }) => ({
      ...node,
      parent: right.find((other) => item.on?.includes(other.item.id))?.item.id ?? centre.id,
    }));
  return {
    width: WIDE,
    height: Math.ceil(TOP + height + 8),
    back: [...headings, ...back],
    nodes: [centre, ...parented(left), ...parented(right), ...parented(beyond)],
  };
}
