import { around, bead, elbow, label, ring, round, SMALL, shorten, WIDE } from "./marks.ts";
import type { Box, Mark, Scene, SceneNode, Tools } from "./types.ts";

/** A root, its branches, their leaves: read from left to right. */
export interface Tree {
  root: { id: string; text: string; href?: string };
  branches: readonly Branch[];
}
export interface Branch {
  id: string;
  text: string;
  href?: string;
  /** Drawn as the chosen way: filled bead, heavy line. */
  chosen?: boolean;
  leaves: readonly Leaf[];
}
export interface Leaf {
  id: string;
  text: string;
  href?: string;
}

const ROOT = { x: 104, r: 33, width: 190 };
const TRUNK = 216;
const BEAD = { x: 266, r: 7.5 };
const BRANCH = { x: 284, width: 226 };
const BRACKET = 536;
const LEAF = { x: 556, width: WIDE - 556 - 4 };
const CORNER = 10;
const LEAF_CORNER = 8;
const LEAF_GAP = 5;
const GROUP_GAP = 26;
const TOP = 8;

/** Lays a tree out. Leaves are set in at most two lines and shortened by whole phrases; the list form holds the full text. */
export function treeScene({ root, branches }: Tree, { wrap }: Tools): Scene {
  let y = TOP;
  const groups = branches.map((branch) => {
    const bare = branch.leaves.length === 0;
    const width = bare ? WIDE - BRANCH.x - 4 : BRANCH.width;
    const start = y;
    const leaves = branch.leaves.map((leaf) => {
      const text = shorten(wrap, leaf.text, { width: LEAF.width, size: SMALL, maxLines: 2 });
      const set = label(wrap, text, { x: LEAF.x, y, width: LEAF.width, size: SMALL, maxLines: 2 });
      y += set.box.height + LEAF_GAP;
      return { leaf, ...set };
    });
    const probe = label(wrap, branch.text, { x: BRANCH.x, y: 0, width, bold: true });
    const height = Math.max(probe.box.height, y - start - (bare ? 0 : LEAF_GAP));
    // Short groups are centred on their heading.
    const shift = Math.max(0, (height - (y - start - LEAF_GAP)) / 2);
    y = start + height + GROUP_GAP;
    return { branch, leaves, bare, shift: bare ? 0 : shift, middle: start + height / 2, width };
  });
  const height = y - GROUP_GAP + TOP;
  const centre = { x: ROOT.x, y: height / 2 - 14 };

  const back: Mark[] = [];
  const nodes: SceneNode[] = [];
  const rootLabel = label(wrap, root.text, {
    x: centre.x,
    y: centre.y + ROOT.r + 17,
    width: ROOT.width,
    bold: true,
    anchor: "middle",
  });
  const rootBox: Box = {
    x: centre.x - ROOT.r - 9,
    y: centre.y - ROOT.r - 9,
    width: 2 * ROOT.r + 18,
    height: 2 * ROOT.r + 18,
  };
  nodes.push({
    id: root.id,
    label: root.text,
    href: root.href,
    box: around([rootBox, rootLabel.box], 2),
    marks: [...ring(centre.x, centre.y, ROOT.r, branches.length), rootLabel.mark],
  });

  // A stem is drawn once, the ways from it apart: lines on top of each other look heavier.
  const stem = (x1: number, x2: number, y: number, joins?: readonly [string, string]): Mark => ({
    kind: "path",
    d: `M${round(x1)} ${round(y)}H${round(x2)}`,
    tone: "line",
    joins,
  });
  back.push(stem(centre.x + ROOT.r + 12, TRUNK - CORNER, centre.y));
  for (const { branch, leaves, shift, middle, width } of groups) {
    const { id, text, href, chosen = false } = branch;
    const set = label(wrap, text, {
      x: BRANCH.x,
      y: middle,
      width,
      bold: true,
      middle: true,
      ink: chosen ? "green" : "ink",
    });
    back.push({
      kind: "path",
      d: elbow(
        { x: chosen ? centre.x + ROOT.r + 12 : TRUNK - CORNER, y: centre.y },
        { x: BEAD.x - BEAD.r, y: middle },
        TRUNK,
        CORNER,
      ),
      tone: chosen ? "strong" : "line",
      joins: [root.id, id],
    });
    nodes.push({
      id,
      label: text,
      href,
      parent: root.id,
      box: around([{ x: BEAD.x - BEAD.r, y: middle - BEAD.r, width: 2 * BEAD.r, height: 2 * BEAD.r }, set.box], 3),
      marks: [bead(BEAD.x, round(middle), BEAD.r, chosen ? "solid" : "open"), set.mark],
    });
    const stemStart = set.box.x + set.box.width + 12;
    if (leaves.length > 1)
      back.push({ ...stem(stemStart, BRACKET - LEAF_CORNER, middle), tone: chosen ? "strong" : "line" });
    for (const { leaf, mark, box } of leaves) {
      const placed = { ...mark, y: mark.y + shift, ink: chosen ? ("ink" as const) : ("quiet" as const) };
      const y2 = box.y + shift + box.height / 2;
      back.push({
        kind: "path",
        d: elbow(
          { x: leaves.length > 1 ? BRACKET - LEAF_CORNER : stemStart, y: middle },
          { x: LEAF.x - 8, y: y2 },
          BRACKET,
          LEAF_CORNER,
        ),
        tone: chosen ? "strong" : "line",
        joins: [id, leaf.id],
      });
      nodes.push({
        id: leaf.id,
        label: leaf.text,
        href: leaf.href,
        parent: id,
        box: { ...box, y: box.y + shift },
        marks: [placed],
      });
    }
  }
  // Chosen lines are drawn last, on top.
  back.sort(
    (a, b) => Number(a.kind === "path" && a.tone === "strong") - Number(b.kind === "path" && b.tone === "strong"),
  );
  return { width: WIDE, height: Math.ceil(height), back, nodes };
}
