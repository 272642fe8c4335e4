import type { Knowledge } from "../model/knowledge.ts";
import { networksOfProvince } from "../model/queries.ts";
import { mapText as words } from "../text/diagrams/map.ts";
import { type Crowded, type Placed, searchPlaces } from "./label-search.ts";
import { landIn } from "./land.ts";
import { ELSEWHERE_PAGE, type Network, ringsOf } from "./map-rings.ts";
import { around, label, round } from "./marks.ts";
import { lineHeight, measure } from "./measure.ts";
import type { Box, Mark, Scene, SceneNode, Tone, Tools } from "./types.ts";

/**
 * The map for a phone: a circle a province with its number inside, names beside them where there is room. Single networks
 * are too small for a finger; they stand in the list below.
 */
const WIDTH = 320;
const HEIGHT = 600;
/** 12.3 px where the drawing is 282 px wide, which is a phone of 320. */
const SIZE = 14;
/** A circle's area is its number: radius of a circle of one, and of the largest. */
const UNIT = 8;
const LARGEST = 44;
/** Half of what a finger needs at least: 24.7 px across on that phone. */
const TOUCH = 14;
const LAND: Box = { x: 2, y: 2, width: WIDTH - 4, height: HEIGHT - 4 };
const FRAME: Box = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
/** In the gulf, where nothing else stands: networks that belong to no province. */
const ELSEWHERE = { x: 264, y: 425, width: 108 };

const touch = (r: number): number => Math.max(r, TOUCH);
const square = (x: number, y: number, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** The size of the text in a circle. */
const sizeIn = (r: number): number => (r > 17 ? 17 : SIZE);
/** Where the number of a circle stands: its line is higher than a small circle. */
function numberBox(x: number, y: number, count: number, r: number): Box {
  const [width, height] = [measure(String(count), sizeIn(r), 700), lineHeight(sizeIn(r))];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A circle with its number and its name; both are places for the finger. */
function circleNode(
  node: Pick<SceneNode, "id" | "label" | "href">,
  circle: { x: number; y: number; r: number; count: number; tone: Tone },
  name: { mark: Mark; box: Box } | undefined,
  { wrap }: Tools,
): SceneNode {
  const { x, y, r, count, tone } = circle;
  const number = label(wrap, String(count), {
    x,
    y,
    width: 2 * r + 8,
    size: sizeIn(r),
    bold: true,
    anchor: "middle",
    middle: true,
    maxLines: 1,
  });
  const finger = square(x, y, touch(r));
  return {
    ...node,
    count,
    box: around([square(x, y, r), ...(name ? [name.box] : [])]),
    targets: [finger, ...(name ? [name.box] : [])],
    marks: [{ kind: "circle", cx: x, cy: y, r: round(r), tone }, ...(name ? [name.mark] : []), number.mark],
  };
}

/** The name of a province in the place found for it. */
const nameAt = (place: Placed, text: string, { wrap }: Tools) =>
  label(wrap, text, {
    x: place.x + place.width / 2,
    y: place.y + place.height / 2,
    width: place.width + 2,
    size: SIZE,
    anchor: "middle",
    middle: true,
    maxLines: 1,
  });

const leader = (place: Placed | undefined): Mark[] => {
  if (!place?.leader) return [];
  const [from, to] = place.leader;
  return [{ kind: "path", d: `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`, tone: "line" }];
};

/** The circle of those without a province, off the land, its words below it. */
function elsewhereNode(count: number, r: number, tools: Tools): SceneNode[] {
  if (count === 0) return [];
  const { x, y, width } = ELSEWHERE;
  const name = label(tools.wrap, words.elsewhere, { x, y: y + r + 3, width, size: SIZE, anchor: "middle" });
  const node = { id: "no-province", label: words.nowhere(count), href: ELSEWHERE_PAGE };
  return [circleNode(node, { x, y, r, count, tone: "dashed" }, name, tools)];
}

/** @param central networks without a province */
export function narrowMap(k: Knowledge, central: readonly Network[], tools: Tools): Scene {
  const land = landIn(LAND);
  const most = Math.max(central.length, ...k.provinces.map(({ id }) => networksOfProvince(k, id).length));
  const unit = Math.min(UNIT, LARGEST / Math.sqrt(Math.max(most, 1)));
  const radius = (count: number): number => unit * Math.sqrt(count);
  const rings = ringsOf(k, land.centreOf, { radius, apart: (r) => touch(r) + 1, frame: FRAME });
  const elsewhere = elsewhereNode(central.length, radius(central.length), tools);
  const places = searchPlaces(
    rings.map(
      (ring): Crowded => ({
        ...ring,
        reach: touch(ring.r),
        width: Math.ceil(measure(ring.province.title, SIZE)),
        height: Math.ceil(lineHeight(SIZE)),
      }),
    ),
    FRAME,
    [
      ...elsewhere.flatMap(({ targets = [] }) => targets),
      ...rings.map(({ x, y, r, networks }) => numberBox(x, y, networks.length, r)),
    ],
  );
  const provinces = rings.map(({ province: { id, title, url }, networks, x, y, r }, i) => {
    const place = places[i];
    const count = networks.length;
    const node = { id: `in-${id}`, label: words.node(title, count), href: url };
    const name = place && nameAt(place, title, tools);
    const drawn = circleNode(node, { x, y, r, count, tone: "outline" }, name, tools);
    return { ...drawn, marks: [...leader(place), ...drawn.marks] };
  });
  return {
    width: WIDTH,
    height: HEIGHT,
    back: [
      { kind: "path", d: land.area, tone: "land" },
      { kind: "path", d: land.borders, tone: "hair" },
    ],
    nodes: [...provinces, ...elsewhere],
  };
}
