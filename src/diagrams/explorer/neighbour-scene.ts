import { explorerText as words } from "../../words/diagrams/explorer.ts";
import type { Tools } from "../diagram.ts";
import { boundingBox, squareAround } from "../geometry.ts";
import { bead, elbow, label, ring, round, SMALL, WIDE } from "../marks.ts";
import type { Mark, Scene, SceneNode } from "../scene.ts";
import type { DrawnThing } from "./graph.ts";
import { halves } from "./halves.ts";
import type { View, ViewGroup } from "./view.ts";

/**
 * One thing in the middle, its neighbours at both sides by the reason why they are joined: the file to take along. The page has the same as
 * text (view-html.ts).
 */
const MIDDLE = WIDE / 2;
const RING = 26;
const BEAD = 5;
/** From the middle to the beads of a side, and from a bead to its name. */
const OUT = 150;
const AIR = 12;
const TOP = 8;
const GAP = 6;
const BETWEEN = 18;
/** Names of a group that are drawn. */
const MOST = 8;

interface Placed {
  marks: Mark[];
  nodes: { node: SceneNode; y: number }[];
  height: number;
}

/** The groups of one side under each other, from `y` down. @param side −1 at the left, 1 at the right */
function column(groups: readonly ViewGroup[], side: -1 | 1, y: number, { wrap }: Tools): Placed {
  const x = MIDDLE + side * OUT;
  const anchor = side < 0 ? "end" : "start";
  const at = { x: x + side * AIR, width: MIDDLE - OUT - AIR - 4, size: SMALL, maxLines: 2, anchor } as const;
  const marks: Mark[] = [];
  const nodes: Placed["nodes"] = [];
  let top = y;
  for (const [i, { reason, end, things }] of groups.entries()) {
    if (i > 0) top += BETWEEN;
    const heading = label(wrap, words.reasons[reason][end], { ...at, y: top, ink: "quiet" });
    marks.push(heading.mark);
    top += heading.box.height + GAP;
    for (const thing of things.slice(0, things.length > MOST ? MOST - 1 : MOST)) {
      const name = label(wrap, thing.name, { ...at, y: top });
      const middle = round(top + name.box.height / 2);
      nodes.push({
        y: middle,
        node: {
          id: `${reason}-${end}-${thing.id}`,
          label: thing.name,
          href: thing.href,
          box: boundingBox([name.box, squareAround({ x, y: middle }, BEAD)]),
          marks: [bead(x, middle, BEAD), name.mark],
        },
      });
      top += name.box.height + GAP;
    }
    if (things.length > MOST) {
      const more = label(wrap, words.others(things.length - MOST + 1), { ...at, y: top, ink: "quiet" });
      marks.push(more.mark);
      top += more.box.height + GAP;
    }
  }
  return { marks, nodes, height: top - y };
}

const centreOf = (thing: DrawnThing, y: number, { wrap }: Tools): SceneNode => {
  const name = { x: MIDDLE, y: y + RING + 12, width: 2 * OUT - 70, size: SMALL, bold: true, maxLines: 4 };
  const text = label(wrap, thing.name, { ...name, anchor: "middle" });
  return {
    id: thing.id,
    label: thing.name,
    href: thing.href,
    box: boundingBox([squareAround({ x: MIDDLE, y }, RING + 8), text.box]),
    marks: [...ring(MIDDLE, y, RING, 5, 6), text.mark],
  };
};

/** @throws LabelError when a name does not fit */
export function neighbourScene({ thing, groups }: View, tools: Tools): Scene {
  const [left, right] = halves(groups, ({ things }) => 2 + Math.min(things.length, MOST));
  const heights = [left, right].map((own, i) => column(own, i === 0 ? -1 : 1, 0, tools).height);
  const least = centreOf(thing, 0, tools).box.height;
  const height = Math.max(...heights, least);
  const start = (own: number | undefined) => TOP + (height - (own ?? 0)) / 2;
  const sides = [
    { side: -1, ...column(left, -1, start(heights[0]), tools) },
    { side: 1, ...column(right, 1, start(heights[1]), tools) },
  ];
  const y = round(TOP + (height - least) / 2 + RING + 8);
  const centre = centreOf(thing, y, tools);
  const lines = sides.flatMap(({ side, nodes }) =>
    nodes.map(({ node, y: end }): Mark => {
      const [from, to] = [MIDDLE + side * (RING + 6), MIDDLE + side * (OUT - BEAD)];
      return {
        kind: "path",
        d: elbow({ x: from, y }, { x: to, y: end }, MIDDLE + side * (OUT - 24)),
        tone: "line",
        joins: [thing.id, node.id],
      };
    }),
  );
  return {
    width: WIDE,
    height: Math.ceil(height + 2 * TOP),
    back: [...lines, ...sides.flatMap(({ marks }) => marks)],
    nodes: [centre, ...sides.flatMap(({ nodes }) => nodes.map(({ node }) => ({ ...node, parent: thing.id })))],
  };
}
