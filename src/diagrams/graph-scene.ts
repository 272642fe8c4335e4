import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3";
import { explorerText as words } from "../text/diagrams/explorer.ts";
import { findPlaces } from "./cluster.ts";
import type { Graph, GraphKind, GraphNode } from "./graph.ts";
import { label, round, SMALL, WIDE } from "./marks.ts";
import { measure } from "./measure.ts";
import type { Box, Mark, Scene, SceneNode, Tone, Tools } from "./types.ts";

const HEIGHT = 820;
const EDGE = 14;
const TICKS = 300;
/** How each kind is drawn: shape, tone and size tell them apart without colour. */
export const looks: Readonly<Record<GraphKind, { r: number; tone: Tone; square?: boolean; named?: boolean }>> = {
  factor: { r: 9, tone: "solid", square: true, named: true },
  province: { r: 7, tone: "hatch", named: true },
  network: { r: 4.5, tone: "solid" },
  lesson: { r: 3.5, tone: "open" },
  organisation: { r: 4, tone: "outline", square: true },
};

const isBold = (kind: GraphKind): boolean => kind === "factor";
const NAME_HEIGHT = 25;
const NAME_GAP = 5;

interface Body extends GraphNode {
  /** Width of the name beside it; 0 when it stands without one. */
  room: number;
  x: number;
  y: number;
  r: number;
}

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

const roomOf = ({ kind, name }: GraphNode): number =>
  looks[kind].named ? Math.ceil(measure(name, SMALL, isBold(kind) ? 700 : 400)) + 2 : 0;

/** Where a name would stand right of its node (left of it near the right edge): others are pushed out of there. */
function nameBox({ x, y, r, room }: Body): Box {
  const left = x + r + NAME_GAP + room > WIDE - 2 ? x - r - NAME_GAP - room : x + r + NAME_GAP;
  return { x: left, y: y - NAME_HEIGHT / 2, width: room, height: NAME_HEIGHT };
}

/** Pushes every body up or down out of the names of others, and names out of names. */
function clearNames(bodies: Body[]): void {
  const named = bodies.filter(({ room }) => room > 0);
  for (const owner of named) {
    const box = nameBox(owner);
    for (const other of bodies) {
      if (other === owner) continue;
      const own: Box =
        other.room > 0
          ? nameBox(other)
          : { x: other.x - other.r, y: other.y - other.r, width: 2 * other.r, height: 2 * other.r };
      const far = (box.height + own.height) / 2 + 2 - Math.abs(other.y - owner.y);
      if (far <= 0 || own.x > box.x + box.width + 3 || own.x + own.width < box.x - 3) continue;
      const push = Math.min(far, 3) * (other.y >= owner.y ? 1 : -1);
      other.y += push * 0.7;
      owner.y -= push * 0.3;
    }
  }
}

/** Places for all nodes: forces with fixed ticks from fixed beginnings, so the same graph always lies the same. */
export function settle({ nodes, links }: Graph): Body[] {
  const bodies: Body[] = nodes.map((node, i) => {
    const turn = i * Math.PI * (3 - Math.sqrt(5));
    const far = 16 * Math.sqrt(i + 0.5);
    return {
      ...node,
      r: looks[node.kind].r,
      room: roomOf(node),
      x: WIDE / 2 + far * Math.cos(turn),
      y: HEIGHT / 2 + far * Math.sin(turn),
    };
  });
  const keepInside = () => {
    clearNames(bodies);
    for (const body of bodies) {
      body.x = within(body.x, EDGE, WIDE - EDGE);
      body.y = within(body.y, EDGE, HEIGHT - EDGE);
    }
  };
  forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, { source: string; target: string }>(links.map(({ from, to }) => ({ source: from, target: to })))
        .id(({ id }) => id)
        .distance(30),
    )
    .force("apart", forceManyBody<Body>().strength(-70).distanceMax(360))
    .force("x", forceX<Body>(WIDE / 2).strength(0.04))
    .force("y", forceY<Body>(HEIGHT / 2).strength(0.055))
    .force("collide", forceCollide<Body>(({ r, kind }) => r + (looks[kind].named ? 7 : 3)).iterations(3))
    .force("frame", keepInside)
    .stop()
    .tick(TICKS);
  return bodies.map((body) => ({ ...body, x: round(body.x), y: round(body.y) }));
}

const dot = ({ x, y, r, kind }: Body): Mark => {
  const { tone, square } = looks[kind];
  return square
    ? { kind: "rect", x: x - r, y: y - r, width: 2 * r, height: 2 * r, tone }
    : { kind: "circle", cx: x, cy: y, r, tone };
};

/** The graph: everything is a node, names stand at factors and provinces; the rest shows its name when pointed at. */
export function graphScene(graph: Graph, { wrap }: Tools): Scene {
  const bodies = settle(graph);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const back = graph.links.flatMap(({ from, to }): Mark[] => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a && b ? [{ kind: "path", d: `M${a.x} ${a.y}L${b.x} ${b.y}`, tone: "hair", joins: [from, to] }] : [];
  });
  const named = bodies.filter(({ kind }) => looks[kind].named);
  const places = findPlaces(
    named.map((body) => ({ ...body, label: { width: body.room, height: NAME_HEIGHT } })),
    { x: 1, y: 1, width: WIDE - 2, height: HEIGHT - 2 },
    bodies.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
  );
  named.forEach(({ x, y }, i) => {
    const place = places[i];
    if (!place?.away) return;
    const [endX, endY] = [within(x, place.x, place.x + place.width), within(y, place.y + 3, place.y + NAME_HEIGHT - 3)];
    back.push({ kind: "path", d: `M${x} ${y}L${round(endX)} ${round(endY)}`, tone: "line" });
  });
  const nodes = bodies.map((body): SceneNode => {
    const place = places[named.indexOf(body)];
    const name =
      place &&
      label(wrap, body.name, {
        x: place.x + place.width / 2,
        y: place.y + place.height / 2,
        width: place.width + 4,
        size: SMALL,
        bold: isBold(body.kind),
        anchor: "middle",
        middle: true,
        maxLines: 1,
      });
    return {
      id: body.id,
      label: words.node(words.kinds[body.kind], body.name),
      href: body.href,
      facets: { kind: [body.kind] },
      box: { x: body.x - body.r, y: body.y - body.r, width: 2 * body.r, height: 2 * body.r },
      marks: name ? [dot(body), name.mark] : [dot(body)],
    };
  });
  return { width: WIDE, height: HEIGHT, back, nodes };
}
