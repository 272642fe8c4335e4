import {
  type Box,
  boundingBox,
  clamp,
  contains,
  distance,
  isNear,
  nearestIn,
  overlaps,
  type Point,
} from "./geometry.ts";

import { round } from "./marks.ts";
import type { Mark } from "./scene.ts";

/**
 * Places for names among crowded circles: every name tries many places around its circle, and names make room for each
 * other as long as that makes the whole better. No chance in it: the same circles give the same places.
 */
export interface Labelled extends Point {
  r: number;
  /** No other name comes nearer to its middle: the finger's room. */
  reach: number;
  /** Size of its name. */
  width: number;
  height: number;
}
export interface PlacedLabel extends Box {
  /** From the circle's edge to the nearest point of the name, when it stands too far away to belong to it by itself. */
  leader?: readonly [Point, Point];
}

const DISTANCES = [2, 7, 13, 20, 28, 37, 47, 58];
/** From this distance on a line joins the name to its circle. */
const NEAR = 7;
const ANGLES = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);
/** What a name costs that has no place: more than any place. */
const NOWHERE = 500;
const CROSSING = 60;
/** A name whose middle another circle is nearer to than its own seems to be that one's. */
const ASTRAY = 40;

interface Candidate extends PlacedLabel {
  cost: number;
  /** Points along its line, and the box around line and name: most questions are answered by that one. */
  line: readonly Point[];
  whole: Box;
}

/** Points along a line, close enough together that nothing slips between them. */
const along = ([from, to]: readonly [Point, Point]): Point[] => {
  const steps = Math.max(1, Math.ceil(distance(from, to) / 2));
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / steps,
    y: from.y + ((to.y - from.y) * i) / steps,
  }));
};

const side = (part: number): -1 | 0 | 1 => (part > 0.35 ? 1 : part < -0.35 ? -1 : 0);

/** How far a name over or under its circle stands beside the middle of it, in parts of the name. */
const SHIFTS = [0, -0.1, 0.1, -0.25, 0.25];
const TOWARDS = ANGLES.flatMap((angle) =>
  (side(Math.cos(angle)) === 0 ? SHIFTS : [0]).map((shift) => [angle, shift] as const),
);

function candidatesOf(own: Labelled, all: readonly Labelled[], frame: Box, taken: readonly Box[]): Candidate[] {
  const others = all.filter((ring) => ring !== own);
  return DISTANCES.flatMap((gap) =>
    TOWARDS.flatMap(([angle, shift]): Candidate[] => {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const { width, height } = own;
      const x = own.x + cos * (own.r + gap) + ((side(cos) - 1) * width) / 2 + shift * width;
      const y = own.y + sin * (own.r + gap) + ((side(sin) - 1) * height) / 2;
      // At an edge a name over or under its circle stands as near its middle as it can.
      const box: Box = { x: side(cos) === 0 ? clamp(x, frame.x, frame.x + frame.width - width) : x, y, width, height };
      if (
        !contains(frame, box) ||
        taken.some((other) => overlaps(other, box)) ||
        all.some((ring) => isNear(box, ring, ring === own ? ring.r + 1 : ring.reach))
      )
        return [];
      const end = nearestIn(box, own);
      const whole = distance(end, own);
      const start = { x: own.x + ((end.x - own.x) * own.r) / whole, y: own.y + ((end.y - own.y) * own.r) / whole };
      const leader = gap < NEAR ? undefined : ([start, end] as const);
      const line = leader ? along(leader) : [];
      const around = leader && boundingBox(leader.map(({ x, y }): Box => ({ x, y, width: 0, height: 0 })));
      const isCrossed = (ring: Labelled): boolean =>
        around !== undefined && isNear(around, ring, ring.r) && line.some((point) => distance(point, ring) < ring.r);
      const crossed = others.filter(isCrossed).length;
      const aslant = side(cos) !== 0 && side(sin) !== 0 ? 4 : side(sin) !== 0 ? 2 : 0;
      const middle = { x: box.x + width / 2, y: box.y + height / 2 };
      const from = (ring: Labelled): number => distance(middle, ring) - ring.r;
      const astray = others.some((ring) => from(ring) < from(own)) ? ASTRAY : 0;
      const cost = gap + aslant + 10 * Math.abs(shift) + (leader ? 15 : 0) + crossed * CROSSING + astray;
      return [{ ...box, leader, line, whole: around ? boundingBox([box, around]) : box, cost }];
    }),
  ).sort((a, b) => a.cost - b.cost);
}

/** Two names in each other's way: on each other, or one on the other's line. */
const clash = (a: Candidate, b: Candidate): boolean =>
  overlaps(a.whole, b.whole) && (overlaps(a, b) || struck(a, b) || struck(b, a));
const struck = ({ line }: Candidate, box: Box): boolean =>
  line.some(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y + 3 && y < box.y + box.height - 3);

type Choice = readonly (Candidate | undefined)[];
const price = (choice: Choice): number => choice.reduce((sum, candidate) => sum + (candidate?.cost ?? NOWHERE), 0);

/**
 * The best place for each name in turn, beside those that stand already.
 * @param limit a price; `undefined` is given as soon as the whole costs that at least, wherever the others may stand
 */
function fill(choice: Choice, candidates: readonly (readonly Candidate[])[], limit: number): Choice | undefined {
  const least = (i: number): number => candidates[i]?.[0]?.cost ?? NOWHERE;
  let sum = choice.reduce((known, candidate, i) => known + (candidate?.cost ?? least(i)), 0);
  if (sum >= limit) return undefined;
  const result = [...choice];
  const waiting = candidates.map((_, i) => i).filter((i) => !result[i]);
  // Those with the least choice first.
  waiting.sort((a, b) => (candidates[a]?.length ?? 0) - (candidates[b]?.length ?? 0) || a - b);
  for (const i of waiting) {
    const found = candidates[i]?.find((candidate) => !result.some((other) => other && clash(candidate, other)));
    result[i] = found;
    sum += (found?.cost ?? NOWHERE) - least(i);
    if (sum >= limit) return undefined;
  }
  return result;
}

/**
 * A place for each name: off every circle, off each other, inside the frame; `undefined` where there is none.
 * @param rings circles with the size of their names
 * @param taken where no name may stand
 */
export function placeLabels(
  rings: readonly Labelled[],
  frame: Box,
  taken: readonly Box[] = [],
): (PlacedLabel | undefined)[] {
  const candidates = rings.map((ring) => candidatesOf(ring, rings, frame, taken));
  const none: Choice = rings.map(() => undefined);
  let best = fill(none, candidates, Number.POSITIVE_INFINITY) ?? none;
  for (let better = true; better; ) {
    better = false;
    candidates.forEach((places, i) => {
      for (const place of places) {
        if (place === best[i]) continue;
        // Take this place, send away whoever stands in it, and let them look again.
        const left = best.map((other, j) => (j === i ? place : other && clash(other, place) ? undefined : other));
        const tried = fill(left, candidates, price(best));
        if (tried) {
          best = tried;
          better = true;
        }
      }
    });
  }
  return best.map(
    (place) => place && { x: place.x, y: place.y, width: place.width, height: place.height, leader: place.leader },
  );
}

/** The line from a circle to its name, where there is one. */
export function leaderOf(place: PlacedLabel | undefined): Mark[] {
  if (!place?.leader) return [];
  const [from, to] = place.leader;
  return [{ kind: "path", d: `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`, tone: "line" }];
}
