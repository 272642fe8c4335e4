import type { Tools } from "./diagram.ts";
import { type Box, boundingBox, squareAround } from "./geometry.ts";
import { bead, elbow, label, ring, round, SMALL, shorten, WIDE } from "./marks.ts";
import type { Mark, Scene, SceneNode, TextMark, Tone } from "./scene.ts";
import type { Wrap } from "./wrap.ts";

/** A root, its branches, their leaves: read from left to right, on a phone from top to bottom (narrow-tree.ts). */
export interface Tree {
  root: Leaf;
  branches: readonly Branch[];
}
export interface Leaf {
  id: string;
  text: string;
  href?: string;
  /** What a screen reader says, where that is more than the text. */
  label?: string;
  /** Of a bead in front of it. */
  tone?: Tone;
}
export interface Branch extends Leaf {
  leaves: readonly Leaf[];
}

const ROOT = { x: 104, r: 33, bead: 9, width: 190, gap: 8 };
/** More beads than this would lie on each other. */
export const MOST_BEADS = 9;
const TRUNK = 216;
const BEAD = { x: 266, r: 7.5 };
const BRANCH = { x: 284, width: 226 };
const BRACKET = 536;
const LEAF = { x: 556, width: WIDE - 556 - 4, gap: 9 };
/** The report's sentences stand whole; only what is longer than this is shortened. */
const LEAF_STYLE = { width: LEAF.width, size: SMALL, maxLines: 6 };
const CORNER = { trunk: 10, leaf: 8 };
const GROUP_GAP = 26;
const TOP = 8;

interface Group {
  branch: Branch;
  name: { mark: TextMark; box: Box };
  leaves: { leaf: Leaf; mark: TextMark; box: Box }[];
  middle: number;
}

/** Stacks the branches from `top`; a branch is as high as its leaves or its name, whichever is more. */
function place(branches: readonly Branch[], wrap: Wrap, top: number): { groups: Group[]; bottom: number } {
  let y = top;
  const groups = branches.map((branch) => {
    const bare = branch.leaves.length === 0;
    const width = bare ? WIDE - BRANCH.x - 4 : BRANCH.width;
    const name = { x: BRANCH.x, width, bold: true, ink: "ink" as const };
    const ink = "quiet" as const;
    const shapes = branch.leaves.map((leaf) => {
      const text = shorten(wrap, leaf.text, LEAF_STYLE);
      return { leaf, text, height: label(wrap, text, { x: 0, y: 0, ...LEAF_STYLE }).box.height };
    });
    const leavesHeight = shapes.reduce((sum, { height }) => sum + height + LEAF.gap, bare ? 0 : -LEAF.gap);
    const height = Math.max(leavesHeight, label(wrap, branch.text, { ...name, y: 0 }).box.height);
    const middle = y + height / 2;
    let leafY = middle - leavesHeight / 2;
    const leaves = shapes.map(({ leaf, text, height: own }) => {
      const set = label(wrap, text, { x: LEAF.x, y: leafY, ...LEAF_STYLE, ink });
      leafY += own + LEAF.gap;
      return { leaf, ...set };
    });
    y += height + GROUP_GAP;
    return { branch, leaves, middle, name: label(wrap, branch.text, { ...name, y: middle, middle: true }) };
  });
  return { groups, bottom: y - GROUP_GAP };
}

/** Lays a tree out. A very long leaf is shortened by whole phrases; the list form holds the full text. */
export function treeScene({ root, branches }: Tree, { wrap }: Tools): Scene {
  const rootText = { x: ROOT.x, width: ROOT.width, bold: true, anchor: "middle" as const };
  const rootHeight = 2 * (ROOT.r + ROOT.bead) + ROOT.gap + label(wrap, root.text, { ...rootText, y: 0 }).box.height;
  const probe = place(branches, wrap, TOP);
  const spare = Math.max(0, rootHeight - (probe.bottom - TOP));
  const { groups, bottom } = spare > 0 ? place(branches, wrap, TOP + spare / 2) : probe;
  const height = Math.ceil(Math.max(bottom, TOP + rootHeight) + TOP);
  const top = (height - rootHeight) / 2;
  const centre = { x: ROOT.x, y: round(top + ROOT.r + ROOT.bead) };
  const rootLabel = label(wrap, root.text, { ...rootText, y: top + 2 * (ROOT.r + ROOT.bead) + ROOT.gap });
  const rootBox: Box = {
    x: centre.x - ROOT.r - 9,
    y: centre.y - ROOT.r - 9,
    width: 2 * ROOT.r + 18,
    height: 2 * ROOT.r + 18,
  };

  const trunk = centre.x + ROOT.r + 12;
  const back: Mark[] = [
    {
      kind: "path",
      d: `M${round(trunk)} ${centre.y}H${TRUNK - CORNER.trunk}`,
      tone: "line",
      joins: [root.id, root.id],
    },
  ];
  const nodes: SceneNode[] = [
    {
      ...root,
      label: root.text,
      box: boundingBox([rootBox, rootLabel.box], 2),
      marks: [...ring(centre.x, centre.y, ROOT.r, Math.min(branches.length, MOST_BEADS)), rootLabel.mark],
    },
  ];
  for (const group of groups) {
    back.push(...lines(root.id, group, centre.y));
    nodes.push(...groupNodes(root.id, group));
  }
  return { width: WIDE, height, back, nodes };
}

/** Ways from the root to a branch and on to its leaves. A stem is drawn once: lines on top of each other look heavier. */
function lines(root: string, { branch, name, leaves, middle }: Group, rootY: number): Mark[] {
  const tone = "line";
  const from = { x: TRUNK - CORNER.trunk, y: rootY };
  const way: Mark = {
    kind: "path",
    d: elbow(from, { x: BEAD.x - BEAD.r, y: middle }, TRUNK, CORNER.trunk),
    tone,
    joins: [root, branch.id],
  };
  const stem = name.box.x + name.box.width + 12;
  const single = leaves.length === 1;
  const fork = BRACKET - CORNER.leaf;
  const ways = leaves.map(({ leaf, box }): Mark => {
    const to = { x: LEAF.x - 8, y: box.y + box.height / 2 };
    return {
      kind: "path",
      d: elbow({ x: single ? stem : fork, y: middle }, to, BRACKET, CORNER.leaf),
      tone,
      joins: [branch.id, leaf.id],
    };
  });
  // It lights up with its branch.
  const shared: Mark[] =
    leaves.length > 1
      ? [{ kind: "path", d: `M${round(stem)} ${round(middle)}H${fork}`, tone, joins: [branch.id, branch.id] }]
      : [];
  return [way, ...shared, ...ways];
}

function groupNodes(root: string, { branch, name, leaves, middle }: Group): SceneNode[] {
  const { id, text, href } = branch;
  const dot = bead(BEAD.x, round(middle), BEAD.r, "open");
  const dotBox = squareAround({ x: BEAD.x, y: middle }, BEAD.r);
  return [
    { id, label: text, href, parent: root, box: boundingBox([dotBox, name.box], 3), marks: [dot, name.mark] },
    ...leaves.map(
      ({ leaf, mark, box }): SceneNode => ({
        id: leaf.id,
        label: leaf.text,
        href: leaf.href,
        parent: id,
        box,
        marks: [mark],
      }),
    ),
  ];
}
