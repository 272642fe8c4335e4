import type { Tools } from "./diagram.ts";
import { type Box, boundingBox, squareAround } from "./geometry.ts";
import { lineHeight } from "./line-height.ts";
import { bead, fingerRow, label, NARROW, ring, round, SIZE, SMALL } from "./marks.ts";
import type { Mark, Scene, SceneNode } from "./scene.ts";
import { type Leaf, MOST_BEADS, type Tree } from "./tree.layout.ts";
import type { Wrap } from "./wrap.ts";

/** The site's ring is the root; out of it grows the trunk, in the same stroke. */
const ROOT = { x: 24, r: 16, bead: 5, text: 56, size: 17, top: 4 };
const BRANCH = { x: 48, r: 7.5, text: 66, corner: 12 };
const LEAF = { x: 70, r: 5, text: 74, beaded: 88, corner: 8 };
/** What a text takes at most: the report's sentences stand whole. */
const MOST_LINES = { branch: 4, leaf: 9 };
const BRANCH_GAP = 14;
const LEAF_GAP = 5;
/** From the edge of a bead to a line out of it. */
const FREE = 3;
const FINGER = 44;

/** A name with its bead or its end of a line at the height of its first line. */
interface Row {
  node: SceneNode;
  middle: number;
  bottom: number;
  /** Where a finger meets it no more. */
  foot: number;
}

const room = (x: number): number => NARROW - x - 2;

/** A leaf of `tone` has a bead of its own; what can be touched is as high as a finger. */
function leafRow(wrap: Wrap, leaf: Leaf, top: number, parent: string): Row {
  const { id, text, href, tone } = leaf;
  const x = tone ? LEAF.beaded : LEAF.text;
  const style = { width: room(x), size: SMALL, maxLines: MOST_LINES.leaf, ink: href ? "ink" : "quiet" } as const;
  const probe = label(wrap, text, { ...style, x, y: 0 }).box.height;
  const above = href ? Math.max(0, (FINGER - probe) / 2) : 0;
  const name = label(wrap, text, { ...style, x, y: top + above });
  const middle = round(name.box.y + lineHeight(SMALL) / 2);
  const dot = tone ? [bead(LEAF.x + LEAF.r, middle, LEAF.r, tone)] : [];
  const dotBox = tone ? [squareAround({ x: LEAF.x + LEAF.r, y: middle }, LEAF.r)] : [];
  const bottom = name.box.y + name.box.height + above;
  return {
    node: {
      id,
      label: leaf.label ?? text,
      href,
      parent,
      box: boundingBox([name.box, ...dotBox]),
      targets: href ? [boundingBox([fingerRow(name.box.y + name.box.height / 2, LEAF.x), name.box])] : undefined,
      marks: [...dot, name.mark],
    },
    middle,
    bottom,
    foot: bottom,
  };
}

function branchRow(wrap: Wrap, { id, text, href }: Leaf, top: number, parent: string): Row {
  const { x, r } = BRANCH;
  const name = label(wrap, text, {
    x: BRANCH.text,
    y: top,
    width: room(BRANCH.text),
    bold: true,
    maxLines: MOST_LINES.branch,
  });
  const middle = round(top + lineHeight(SIZE) / 2);
  const touched = boundingBox([fingerRow(middle, x - r), name.box]);
  return {
    node: {
      id,
      label: text,
      href,
      parent,
      box: boundingBox([squareAround({ x, y: middle }, r), name.box]),
      targets: href ? [touched] : undefined,
      marks: [bead(x, middle, r), name.mark],
    },
    middle,
    bottom: name.box.y + name.box.height,
    foot: touched.y + touched.height,
  };
}

/** Out of an upright line to the right, with a round corner. */
const turn = (x: number, y: number, to: number, corner: number): string =>
  `M${x} ${round(y - corner)}Q${x} ${y} ${x + corner} ${y}H${to}`;

/** An upright line and its turns to what hangs on it: one way, drawn once, and from each turn on a way of its own. */
function hanging(
  from: { id: string; x: number; y: number },
  ends: readonly { id: string; y: number }[],
  { to, corner, tone }: { to: number; corner: number; tone: "line" | "strong" },
): Mark[] {
  const last = ends.at(-1);
  if (!last) return [];
  return [
    { kind: "path", d: `M${from.x} ${from.y}V${round(last.y - corner)}`, tone, joins: [from.id, from.id] },
    ...ends.map(({ id, y }): Mark => ({ kind: "path", d: turn(from.x, y, to, corner), tone, joins: [from.id, id] })),
  ];
}

/** A tree on a phone: the ring on top, branches hang on its trunk, leaves on a line out of their branch's bead. */
export function narrowTreeScene({ root, branches }: Tree, { wrap }: Tools): Scene {
  const half = ROOT.r + ROOT.bead;
  const centre = { x: ROOT.x, y: ROOT.top + half };
  const title = label(wrap, root.text, {
    x: ROOT.text,
    y: centre.y,
    width: room(ROOT.text),
    size: ROOT.size,
    bold: true,
    ink: "green",
    middle: true,
  });
  const disc: Box = squareAround(centre, half);
  const back: Mark[] = [];
  const nodes: SceneNode[] = [
    {
      id: root.id,
      label: root.text,
      href: root.href,
      box: boundingBox([disc, title.box]),
      targets: root.href ? [boundingBox([fingerRow(centre.y), title.box])] : undefined,
      marks: [...ring(centre.x, centre.y, ROOT.r, Math.min(branches.length, MOST_BEADS), ROOT.bead), title.mark],
    },
  ];
  const ends: { id: string; y: number }[] = [];
  let y = Math.max(centre.y + half, title.box.y + title.box.height) + BRANCH_GAP;
  for (const branch of branches) {
    const row = branchRow(wrap, branch, y, root.id);
    ends.push({ id: branch.id, y: row.middle });
    nodes.push(row.node);
    y = row.bottom + LEAF_GAP;
    const hung: { id: string; y: number }[] = [];
    for (const leaf of branch.leaves) {
      if (leaf.href) y = Math.max(y, row.foot);
      const { node, middle, bottom } = leafRow(wrap, leaf, y, branch.id);
      hung.push({ id: leaf.id, y: middle });
      nodes.push(node);
      y = bottom + LEAF_GAP;
    }
    // Fingers meet one branch at a time.
    y = Math.max(y + BRANCH_GAP - LEAF_GAP, row.foot + (FINGER - lineHeight(SIZE)) / 2);
    const stem = { id: branch.id, x: BRANCH.x, y: row.middle + BRANCH.r };
    back.push(...hanging(stem, hung, { to: LEAF.x - FREE, corner: LEAF.corner, tone: "line" }));
  }
  const trunk = { id: root.id, x: ROOT.x, y: centre.y + ROOT.r };
  const way = { to: BRANCH.x - BRANCH.r, corner: BRANCH.corner, tone: "strong" } as const;
  return { width: NARROW, height: Math.ceil(y), back: [...hanging(trunk, ends, way), ...back], nodes };
}
