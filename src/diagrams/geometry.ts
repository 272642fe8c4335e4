/** Questions about points and boxes, for every layout and for the scripts that add to a drawing. */

export interface Point {
  x: number;
  y: number;
}
export interface Size {
  width: number;
  height: number;
}
export interface Box extends Point, Size {}

export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The box of a circle, or of what lies so far around a point. */
export const squareAround = ({ x, y }: Point, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** Smallest box around all. */
export function boundingBox(boxes: readonly Box[], pad = 0): Box {
  // Asked a hundred thousand times for one drawing: without a list of each edge.
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  const [x, y] = [left - pad, top - pad];
  return { x, y, width: right + pad - x, height: bottom + pad - y };
}

/** Less than this is not seen. */
export const HAIR = 0.5;

/** Whether two boxes share more than `hair` units; boxes that only touch do not. */
export const overlaps = (a: Box, b: Box, hair = 0): boolean =>
  a.x + hair < b.x + b.width &&
  b.x + hair < a.x + a.width &&
  a.y + hair < b.y + b.height &&
  b.y + hair < a.y + a.height;

/** Whether one box lies within another, or sticks out by no more than `hair` units. */
export const contains = (outer: Box, inner: Box, hair = 0): boolean =>
  inner.x >= outer.x - hair &&
  inner.y >= outer.y - hair &&
  inner.x + inner.width <= outer.x + outer.width + hair &&
  inner.y + inner.height <= outer.y + outer.height + hair;

/** The point of a box that lies nearest to another point. */
export const nearestIn = ({ x, y, width, height }: Box, point: Point): Point => ({
  x: clamp(point.x, x, x + width),
  y: clamp(point.y, y, y + height),
});

/** Whether a point lies nearer to a box than so far. */
export function isNear({ x, y, width, height }: Box, point: Point, far: number): boolean {
  const dx = clamp(point.x, x, x + width) - point.x;
  const dy = clamp(point.y, y, y + height) - point.y;
  return Math.abs(dx) < far && Math.abs(dy) < far && Math.hypot(dx, dy) < far;
}
