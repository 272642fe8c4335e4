import { forceCollide, forceSimulation, forceX, forceY } from "d3";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { networkFacets } from "../model/list-facets.ts";
import { networksOfProvince } from "../model/of-network.ts";
import { ELSEWHERE } from "../model/province-names.ts";
import { activityLabel } from "../model/status.ts";
import { mapText as words } from "../words/diagrams/map.ts";
import { BEAD_RADIUS, beadPlaces } from "./beads.ts";
import type { Tools } from "./diagram.ts";
import { type Box, boundingBox, clamp, type Point, squareAround } from "./geometry.ts";
import { leaderOf, placeLabels } from "./label-search.ts";
import { label, round, SMALL } from "./marks.ts";
import { measure } from "./measure.ts";
import type { Mark, SceneNode, Tone } from "./scene.ts";

/** The rings of the map: one a province, with a bead for each of its networks. */

export type Network = Entry<"networks">;
type Province = Entry<"provinces">;
export interface Ring extends Point {
  province: Province;
  networks: readonly Network[];
  r: number;
  /** Speed, while the forces move it. */
  vx?: number;
  vy?: number;
  /** Where the province lies. */
  home: Point;
}

/** Where networks without a province are listed. */
export const ELSEWHERE_PAGE = `/networks/by/region/${ELSEWHERE}/`;

const TICKS = 240;
export const FACETS: readonly string[] = ["active", "potential", "business"];

/** As the beads of lists: full, open, and what no report tells is neither. */
export const toneOf = ({ active }: Network): "open" | "solid" | "hatch" =>
  active === null ? "hatch" : active ? "solid" : "open";
/** Beads of one kind lie together. */
const ORDER: readonly Tone[] = ["solid", "open", "hatch"];

/** How large a ring of so many networks is, how much room it needs around its middle, and what it may not leave. */
export interface RingRules {
  radius: (count: number) => number;
  apart: (r: number) => number;
  frame: Box;
  /** Where something else stands already. */
  taken?: readonly Box[];
}

/** Moves a ring out of a box along the shortest way. */
function leave({ x, y, width, height }: Box, ring: Ring, room: number): void {
  const left = ring.x + room - x;
  const right = x + width - ring.x + room;
  const up = ring.y + room - y;
  const down = y + height - ring.y + room;
  const least = Math.min(left, right, up, down);
  if (least <= 0) return;
  // It stops there: its speed would carry it back in.
  if (least === left || least === right) [ring.x, ring.vx] = [ring.x + (least === left ? -left : right), 0];
  else [ring.y, ring.vy] = [ring.y + (least === up ? -up : down), 0];
}

/** Rings near their provinces, none on another: a force layout with fixed ticks, the same every time. */
function settle(rings: Ring[], { apart, frame, taken = [] }: RingRules): Ring[] {
  const inside = () => {
    for (const ring of rings) {
      const room = apart(ring.r);
      for (const box of taken) leave(box, ring, room);
      ring.x = clamp(ring.x, frame.x + room, frame.x + frame.width - room);
      ring.y = clamp(ring.y, frame.y + room, frame.y + frame.height - room);
    }
  };
  forceSimulation(rings)
    .force("x", forceX<Ring>(({ home }) => home.x).strength(0.5))
    .force("y", forceY<Ring>(({ home }) => home.y).strength(0.5))
    .force(
      "apart",
      forceCollide<Ring>(({ r }) => apart(r))
        .strength(1)
        .iterations(4),
    )
    .force("inside", inside)
    .stop()
    .tick(TICKS);
  return rings.map((ring) => ({ ...ring, x: round(ring.x), y: round(ring.y) }));
}

/** Provinces that have networks, with them, the most first. */
export const groupsOf = (k: Knowledge): { province: Province; networks: readonly Network[] }[] =>
  k.provinces
    .map((province) => ({ province, networks: networksOfProvince(k, province.id) }))
    .filter(({ networks }) => networks.length > 0)
    .sort((a, b) => b.networks.length - a.networks.length);

/** @throws Error when a province with networks has no shape. */
export function ringsOf(k: Knowledge, centreOf: (province: string) => Point | undefined, rules: RingRules): Ring[] {
  const rings = groupsOf(k).map(({ province, networks }) => {
    const home = centreOf(province.id);
    if (!home) throw new Error(`แผนที่ไม่มีรูปของจังหวัด ${province.id}`);
    return { province, networks, home, ...home, r: rules.radius(networks.length) };
  });
  return settle(rings, rules);
}

/** The beads of one ring; each opens its network and carries the values that filters ask for. */
export function beads(k: Knowledge, centre: Point, networks: readonly Network[], parent: string): SceneNode[] {
  const facets = networkFacets(k).filter(({ name }) => FACETS.includes(name));
  const places = beadPlaces(networks.length);
  const sorted = [...networks].sort((a, b) => ORDER.indexOf(toneOf(a)) - ORDER.indexOf(toneOf(b)));
  return sorted.map((network, i) => {
    const place = places[i] ?? { x: 0, y: 0 };
    const [cx, cy] = [round(centre.x + place.x), round(centre.y + place.y)];
    return {
      id: network.id,
      label: `${network.title} ${activityLabel(k, network)}`,
      href: network.url,
      parent,
      facets: Object.fromEntries(facets.map((facet) => [facet.name, facet.of(network)])),
      box: squareAround({ x: cx, y: cy }, BEAD_RADIUS),
      marks: [{ kind: "circle", cx, cy, r: BEAD_RADIUS - 0.5, tone: toneOf(network) }],
    };
  });
}

/** A node for each ring with its name beside it, names kept inside the frame, and the lines to names that stand away. */
export function provinceNodes(
  rings: readonly Ring[],
  frame: Box,
  { wrap }: Tools,
): { nodes: SceneNode[]; leaders: Mark[] } {
  const texts = rings.map(({ province, networks }) => `${province.title} ${networks.length}`);
  const sizes = texts.map((text) => ({ width: Math.ceil(measure(text, SMALL, 700)) + 2, height: 25 }));
  const places = placeLabels(
    rings.map((ring, i) => ({ ...ring, ...(sizes[i] ?? { width: 0, height: 0 }), reach: ring.r + 1 })),
    frame,
  );
  const leaders: Mark[] = [];
  const nodes = rings.map(({ province, networks, x, y, r }, i): SceneNode => {
    const place = places[i];
    if (!place) throw new Error(`แผนที่ไม่มีที่วางชื่อ ${texts[i]}`);
    const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    const name = label(wrap, texts[i] ?? "", {
      x: middle.x,
      y: middle.y,
      width: place.width + 2,
      size: SMALL,
      bold: true,
      anchor: "middle",
      middle: true,
      maxLines: 1,
    });
    leaders.push(...leaderOf(place));
    return {
      id: `in-${province.id}`,
      label: words.node(province.title, networks.length),
      href: province.url,
      box: boundingBox([squareAround({ x, y }, r), name.box]),
      marks: [{ kind: "circle", cx: x, cy: y, r: round(r), tone: "open" }, name.mark],
    };
  });
  return { nodes, leaders };
}
