import type { Knowledge } from "../model/knowledge.ts";
import { networksOfProvince } from "../model/of-network.ts";
import { mapText as words } from "../words/diagrams/map.ts";
import type { Tools } from "./diagram.ts";
import { type Box, boundingBox, squareAround } from "./geometry.ts";
import { type Labelled, leaderOf, type PlacedLabel, placeLabels } from "./label-search.ts";
import { landIn, yearOf } from "./land.ts";
import { lineHeight } from "./line-height.ts";
import { ELSEWHERE_PAGE, type Network, ringsOf } from "./map-rings.ts";
import { label, round } from "./marks.ts";
import { measure } from "./measure.ts";
import type { Mark, Scene, SceneNode, Tone } from "./scene.ts";

/**
 * The map in numbers: a circle a province with its number inside, names beside them where there is room. For a phone, where
 * single networks are too small for a finger, and for any sheet when they are too many for a bead each: the list has them.
 */
export interface NumberSheet {
  width: number;
  height: number;
  /** The country. */
  land: Box;
  /** Size of names, and of numbers in small circles. */
  size: number;
  /** Radius of the largest circle. */
  largest: number;
  /** In the gulf, where nothing else stands: middle of the circle of those that belong to no province, width of its words. */
  elsewhere: { x: number; y: number; width: number };
}
/** 15 is 13.2 px where the drawing is 282 px wide, which is a phone of 320. */
export const PHONE: NumberSheet = {
  width: 320,
  height: 600,
  land: { x: 2, y: 2, width: 316, height: 596 },
  size: 15,
  largest: 44,
  elsewhere: { x: 264, y: 425, width: 108 },
};
/** A circle's area is its number: radius of a circle of one. */
const UNIT = 8;
/** All circles together take no more than this part of the sheet: else they push each other out of their provinces. */
const FILLED = 0.2;
/** Half of what a finger needs at least: 24.7 px across on that phone. */
const TOUCH = 14;

const touch = (r: number): number => Math.max(r, TOUCH);
/** The size of the text in a circle: larger in a large one, as long as it has the room. */
const sizeIn = (r: number, count: number, { size }: NumberSheet): number =>
  r > 17 && measure(String(count), 17, 700) < 2 * r ? 17 : size;
/** Where the number of a circle stands: its line is higher than a small circle. */
function numberBox(x: number, y: number, count: number, r: number, sheet: NumberSheet): Box {
  const size = sizeIn(r, count, sheet);
  const [width, height] = [measure(String(count), size, 700), lineHeight(size)];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A circle with its number and its name; both are places for the finger. */
function circleNode(
  node: Pick<SceneNode, "id" | "label" | "href">,
  circle: { x: number; y: number; r: number; count: number; tone: Tone },
  name: { mark: Mark; box: Box } | undefined,
  sheet: NumberSheet,
  { wrap }: Tools,
): SceneNode {
  const { x, y, r, count, tone } = circle;
  const number = label(wrap, String(count), {
    x,
    y,
    width: 2 * r + 8,
    size: sizeIn(r, count, sheet),
    bold: true,
    anchor: "middle",
    middle: true,
    maxLines: 1,
    whole: true,
  });
  const finger = squareAround({ x, y }, touch(r));
  return {
    ...node,
    count,
    box: boundingBox([squareAround({ x, y }, r), ...(name ? [name.box] : [])]),
    targets: [finger, ...(name ? [name.box] : [])],
    marks: [{ kind: "circle", cx: x, cy: y, r: round(r), tone }, ...(name ? [name.mark] : []), number.mark],
  };
}

/** The name of a province in the place found for it. */
const nameAt = (place: PlacedLabel, text: string, { size }: NumberSheet, { wrap }: Tools) =>
  label(wrap, text, {
    x: place.x + place.width / 2,
    y: place.y + place.height / 2,
    width: place.width + 2,
    size,
    anchor: "middle",
    middle: true,
    maxLines: 1,
  });

/** The circle of those without a province, off the land, its words below it. */
function elsewhereNode(count: number, r: number, sheet: NumberSheet, tools: Tools): SceneNode[] {
  if (count === 0) return [];
  const { x, y, width } = sheet.elsewhere;
  const under = y + Math.max(r, lineHeight(sheet.size) / 2) + 3;
  const name = label(tools.wrap, words.elsewhere, { x, y: under, width, size: sheet.size, anchor: "middle" });
  const node = { id: "no-province", label: words.nowhere(count), href: ELSEWHERE_PAGE };
  return [circleNode(node, { x, y, r, count, tone: "dashed" }, name, sheet, tools)];
}

/** How large circles are on a sheet: by area, smaller when they are many, never too small for their number. */
function radiusOn({ width, height, largest, size }: NumberSheet, counts: readonly number[]): (count: number) => number {
  const most = Math.max(1, ...counts);
  const total = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  const unit = Math.min(UNIT, largest / Math.sqrt(most), Math.sqrt((FILLED * width * height) / (Math.PI * total)));
  return (count) => Math.max(unit * Math.sqrt(count), measure(String(count), size, 700) / 2 + 2);
}

/** @param central networks without a province */
export function numberMap(k: Knowledge, central: readonly Network[], sheet: NumberSheet, tools: Tools): Scene {
  const { width, height, size } = sheet;
  const land = landIn(sheet.land, yearOf(k));
  const frame: Box = { x: 0, y: 0, width, height };
  const radius = radiusOn(sheet, [central.length, ...k.provinces.map(({ id }) => networksOfProvince(k, id).length)]);
  const elsewhere = elsewhereNode(central.length, radius(central.length), sheet, tools);
  const rings = ringsOf(k, land.centreOf, {
    radius,
    apart: (r) => touch(r) + 1,
    frame,
    taken: elsewhere.flatMap(({ targets = [] }) => targets),
  });
  const places = placeLabels(
    rings.map(
      (ring): Labelled => ({
        ...ring,
        reach: touch(ring.r),
        width: Math.ceil(measure(ring.province.title, size)),
        height: Math.ceil(lineHeight(size)),
      }),
    ),
    frame,
    [
      ...elsewhere.flatMap(({ targets = [] }) => targets),
      ...rings.map(({ x, y, r, networks }) => numberBox(x, y, networks.length, r, sheet)),
    ],
  );
  const provinces = rings.map(({ province: { id, title, url }, networks, x, y, r }, i) => {
    const place = places[i];
    const count = networks.length;
    const node = { id: `in-${id}`, label: words.node(title, count), href: url };
    const name = place && nameAt(place, title, sheet, tools);
    const drawn = circleNode(node, { x, y, r, count, tone: "outline" }, name, sheet, tools);
    return { ...drawn, marks: [...leaderOf(place), ...drawn.marks] };
  });
  return {
    width,
    height,
    back: [
      { kind: "path", d: land.area, tone: "land" },
      { kind: "path", d: land.borders, tone: "hair" },
    ],
    nodes: [...provinces, ...elsewhere],
  };
}
