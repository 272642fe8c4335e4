import { provinceFacts, regions } from "../../data/provinces.ts";
import { explorerText as words } from "../../words/diagrams/explorer.ts";
import { boundingBox, squareAround } from "../geometry.ts";
import { label, round, SMALL, WIDE } from "../marks.ts";
import type { Mark, Scene, SceneNode, Tools } from "../types.ts";
import { factorColumn } from "./factor-column.ts";
import type { Graph, GraphNode } from "./graph.ts";
import { COLUMN } from "./looks.ts";

/**
 * The picture when there is too much for a dot each: factors in a column, provinces by region beside them, each a circle with
 * what is in it in numbers. The script draws a province's lines to the factors its lessons speak of when asked for.
 */
const LEFT = COLUMN + 32;
const COLUMNS = 3;
const CELL = (WIDE - LEFT) / COLUMNS;
const ROW = 62;
const LARGEST = 24;
const SMALLEST = 3;
const HEAD = 34;
const GAP = 12;

interface Place {
  node: GraphNode;
  networks: number;
  lessons: number;
  factors: readonly string[];
}

/** Provinces with what belongs to them, and the factors their lessons speak of. */
function placesOf({ nodes, links }: Graph): Place[] {
  const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const spoken = Map.groupBy(
    links.filter(({ to }) => kindOf.get(to) === "factor"),
    ({ from }) => from,
  );
  const belonging = Map.groupBy(
    links.filter(({ belongs }) => belongs),
    ({ to }) => to,
  );
  return nodes
    .filter(({ kind }) => kind === "province")
    .map((node) => {
      const own = (belonging.get(node.id) ?? []).map(({ from }) => from);
      const lessons = own.filter((id) => kindOf.get(id) === "lesson");
      return {
        node,
        networks: own.filter((id) => kindOf.get(id) === "network").length,
        lessons: lessons.length,
        factors: [...new Set(lessons.flatMap((id) => (spoken.get(id) ?? []).map(({ to }) => to)))],
      };
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}
const sizeOf = ({ networks, lessons }: Place): number => networks + lessons;

/** @throws LabelError when a factor's name does not fit */
export function overviewScene(graph: Graph, countOf: (id: string) => number, tools: Tools): Scene {
  const column = factorColumn(
    graph.nodes.filter(({ kind }) => kind === "factor"),
    countOf,
    tools,
  );
  const places = placesOf(graph);
  const most = Math.max(1, ...places.map(sizeOf));
  const back: Mark[] = [];
  const nodes = column.map(
    ({ node, box, marks }): SceneNode => ({
      id: node.id,
      label: words.node(words.kinds.factor, node.name, countOf(node.id)),
      href: node.href,
      facets: { kind: ["factor"] },
      box,
      marks,
    }),
  );
  let y = 0;
  const regionOf = ({ node }: Place) => provinceFacts(node.id.replace("province/", ""))?.region;
  for (const [region, name] of Object.entries(regions)) {
    const here = places.filter((place) => regionOf(place) === region);
    if (here.length === 0) continue;
    const heading = { x: LEFT, y: y + 4, width: WIDE - LEFT, size: SMALL, bold: true, ink: "quiet" as const };
    back.push(label(tools.wrap, name, heading).mark);
    y += HEAD;
    here.forEach((place, i) => {
      const x = LEFT + (i % COLUMNS) * CELL;
      nodes.push(placeNode(place, x, y + (Math.floor(i / COLUMNS) + 0.5) * ROW, most, tools));
    });
    y += Math.ceil(here.length / COLUMNS) * ROW + GAP;
  }
  const bottom = Math.max(y, ...column.map(({ box }) => box.y + box.height + 4));
  return { width: WIDE, height: Math.ceil(bottom), back, nodes };
}

function placeNode(place: Place, x: number, y: number, most: number, { wrap }: Tools): SceneNode {
  const { node, networks, lessons, factors } = place;
  const r = Math.max(SMALLEST, LARGEST * Math.sqrt(sizeOf(place) / most));
  const [cx, cy] = [round(x + LARGEST + 2), round(y)];
  const at = { x: cx + LARGEST + 8, width: CELL - 2 * LARGEST - 14, size: SMALL, maxLines: 1 };
  const name = label(wrap, node.name, { ...at, y: y - 25, bold: true });
  const numbers = label(wrap, words.inside(networks, lessons), { ...at, y, ink: "quiet" });
  return {
    id: node.id,
    label: words.place(node.name, networks, lessons),
    href: node.href,
    related: factors,
    facets: { kind: ["province"] },
    box: boundingBox([squareAround({ x: cx, y: cy }, r), name.box, numbers.box]),
    marks: [{ kind: "circle", cx, cy, r: round(r), tone: "solid" }, name.mark, numbers.mark],
  };
}
