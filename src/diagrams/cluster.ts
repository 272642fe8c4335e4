import { packEnclose, packSiblings } from "d3";
import { type Box, contains, overlaps, type Point, squareAround } from "./geometry.ts";
import { searchPlaces } from "./label-search.ts";

/** Radius of a bead, and of the ring around a single one; a ring's area grows with the number of its beads. */
export const BEAD_RADIUS = 5;
const UNIT = 8;
const GAP = 0.5;

/** Radius of the ring around `count` beads: its area is proportional to the count. */
export const ringRadius = (count: number): number => UNIT * Math.sqrt(count);

/** Places for `count` beads around (0, 0), none on another, all inside the ring. */
export function beadPlaces(count: number): Point[] {
  const packed = packSiblings(Array.from({ length: count }, () => ({ r: BEAD_RADIUS + GAP })));
  const middle = count > 0 ? packEnclose(packed) : { x: 0, y: 0 };
  return packed.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
}

/** A label beside a ring. */
export interface Beside extends Box {
  /** True when a line must join it to its ring. */
  away: boolean;
}

/** Directions to try, best first: right, left, then below, above and aslant. */
const DIRECTIONS: readonly Point[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 0.8, y: 0.6 },
  { x: 0.8, y: -0.6 },
  { x: -0.8, y: 0.6 },
  { x: -0.8, y: -0.6 },
];
const DISTANCES = [5, 14, 26, 40, 60, 85];

export interface Labelled extends Point {
  r: number;
  name: string;
  label: { width: number; height: number };
}

/** A free place near its ring for each label: clear of every ring, of earlier labels, inside the frame; else none. */
function nearest(rings: readonly Labelled[], frame: Box): (Beside | undefined)[] {
  const taken: Box[] = rings.map((ring) => squareAround(ring, ring.r + 1));
  const free = (box: Box): boolean => contains(frame, box) && !taken.some((other) => overlaps(box, other));
  return rings.map((ring) => {
    const place = candidates(ring).find(free);
    if (place) taken.push(place);
    return place;
  });
}

/**
 * Finds each label a place near its ring, clear of every ring and of each other, inside the frame: the nearest, or where the
 * country is crowded, places for which names make room for each other.
 * @throws Error naming the first without a place
 */
export function placeLabels(rings: readonly Labelled[], frame: Box): Beside[] {
  const near = nearest(rings, frame);
  const places = near.includes(undefined)
    ? searchPlaces(
        rings.map(({ label, ...ring }) => ({ ...ring, ...label, reach: ring.r + 1 })),
        frame,
      ).map((place) => place && { ...place, away: place.leader !== undefined })
    : near;
  return places.map((place, i) => {
    if (!place) throw new Error(`แผนที่ไม่มีที่วางชื่อ ${rings[i]?.name}`);
    return place;
  });
}

/** Boxes around a ring, the best first. */
const candidates = (ring: Labelled): Beside[] =>
  DISTANCES.flatMap((distance, i) =>
    DIRECTIONS.map((direction) => {
      const { width, height } = ring.label;
      const reach = ring.r + distance;
      const x = ring.x + direction.x * reach + (Math.sign(direction.x) * width) / 2;
      const y = ring.y + direction.y * (reach + height / 2);
      return { x: x - width / 2, y: y - height / 2, width, height, away: i > 0 };
    }),
  );
