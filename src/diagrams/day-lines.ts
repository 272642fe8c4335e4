import type { Activity } from "../model/activities.ts";
import { monthName } from "../text/dates.ts";
import { formatNumber } from "../text/numbers.ts";
import { activitiesText as words } from "../words/diagrams/activities.ts";
import type { Tools } from "./diagram.ts";
import { type Box, boundingBox, overlaps, squareAround } from "./geometry.ts";
import { label, NARROW, round, SMALL, WIDE } from "./marks.ts";
import { measure } from "./measure.ts";
import { type Month, totals } from "./month-strip.ts";
import type { Mark, Scene, SceneNode, Tone } from "./scene.ts";

/** Events on lines of days: a line a month, a circle an event, its place the day it begins, its area the people. */
interface DaySheet {
  width: number;
  /** The first day and the last. */
  from: number;
  to: number;
  /** Radius of the largest circle. */
  largest: number;
  /** Months have their names and sums at both ends of their line; else over it. */
  beside: boolean;
}
export const DESK: DaySheet = { width: WIDE, from: 110, to: 730, largest: 36, beside: true };
export const PHONE: DaySheet = { width: NARROW, from: 16, to: NARROW - 16, largest: 30, beside: false };

const UNKNOWN_RADIUS = 6;
const SMALLEST_RADIUS = 2;
/** A number stands in circles from this radius. */
const INSIDE = 15;
const AIR = 2;
/** A month without events is as high as one line. */
const LOWEST = 26;
const DAYS = [1, 5, 10, 15, 20, 25, 30];

const numberOf = ({ count }: Activity): string => (count === null ? words.uncounted : formatNumber(count));
const dayOf = ({ dates: [first = ""] }: Activity): number => Number(first.slice(8, 10)) || 1;

/** Circle and number of an event around (0, 0). */
function shapeOf(event: Activity, scale: number, numbers: boolean): { r: number; inside: boolean; box: Box } {
  const r = event.count === null ? UNKNOWN_RADIUS : Math.max(SMALLEST_RADIUS, scale * Math.sqrt(event.count));
  const width = measure(numberOf(event), SMALL, 700);
  const inside = r > INSIDE && width < 2 * r - 2;
  const circle = squareAround({ x: 0, y: 0 }, r);
  const beside: Box = { x: r + 4, y: -12.5, width: measure(numberOf(event), SMALL), height: 25 };
  return { r, inside, box: numbers && !inside ? boundingBox([circle, beside]) : circle };
}

const moved = ({ x, y, width, height }: Box, dx: number, dy: number): Box => ({ x: x + dx, y: y + dy, width, height });

/** Where the events of a month stand under its line: at their day, each as high as the others leave room. */
function placed(events: readonly Activity[], scale: number, { from, to, width, beside }: DaySheet) {
  const taken: Box[] = [];
  const places = events.map((event) => {
    const shape = shapeOf(event, scale, beside);
    const day = from + ((dayOf(event) - 1) / 30) * (to - from);
    const x = Math.min(Math.max(day, shape.r + 1), width - shape.box.width - shape.box.x - 1);
    let y = -shape.box.y + 1;
    const isTaken = () => taken.some((box) => overlaps(box, moved(shape.box, x, y), -AIR));
    while (isTaken()) y += 1;
    taken.push(moved(shape.box, x, y));
    return { event, shape, x: round(x), y };
  });
  return { places, height: Math.max(LOWEST, ...taken.map((box) => box.y + box.height)) };
}

/** @param repeated ids of events printed twice */
export function dayLines(
  months: readonly Month[],
  repeated: ReadonlySet<string>,
  otherwise: readonly string[],
  sheet: DaySheet,
  tools: Tools,
): Scene {
  const { wrap } = tools;
  const { width, from, to, largest, beside } = sheet;
  const all = months.flatMap(({ events }) => events);
  const scale = largest / Math.sqrt(all.reduce((most, { count }) => Math.max(most, count ?? 0), 1));
  const toneOf = ({ id, count }: Activity): Tone => (count === null ? "open" : repeated.has(id) ? "hatch" : "solid");
  const ofFollowup = Map.groupBy(all, ({ followup }) => followup);
  const sums = totals(months, otherwise, width, tools);
  const back: Mark[] = [...sums.marks];
  const nodes: SceneNode[] = [];
  const dayX = (day: number) => round(from + ((day - 1) / 30) * (to - from));
  let y = sums.bottom + 10;
  for (const day of DAYS)
    back.push(
      label(wrap, String(day), { x: dayX(day), y, width: 40, size: SMALL, ink: "quiet", anchor: "middle" }).mark,
    );
  if (beside) back.push(label(wrap, words.day, { x: 2, y, width: 80, size: SMALL, ink: "quiet" }).mark);
  y += 28;
  const top = y;
  for (const month of months) {
    const { places, height } = placed(month.events, scale, sheet);
    back.push({ kind: "path", d: `M0 ${round(y)}H${width}`, tone: "hair" });
    const name = label(wrap, monthName(month.month, "short"), { x: 2, y: y + 4, width: 90, bold: true, maxLines: 1 });
    const sum = label(wrap, words.monthValue(month.events.length, month.people), {
      x: width - 2,
      y: y + 4,
      width: width - 100,
      size: SMALL,
      anchor: "end",
      ink: "quiet",
      maxLines: 1,
    });
    back.push(name.mark, sum.mark);
    const line = y + (beside ? 6 : 32);
    for (const { event, shape, x, y: down } of places) {
      const cy = round(line + down);
      const number = label(wrap, numberOf(event), {
        x: shape.inside ? x : x + shape.r + 4,
        y: cy,
        width: 90,
        size: SMALL,
        bold: shape.inside,
        ink: shape.inside ? "paper" : event.count === null ? "quiet" : "ink",
        anchor: shape.inside ? "middle" : "start",
        maxLines: 1,
        middle: true,
        whole: true,
      });
      nodes.push({
        id: event.id,
        label: `${words.event(event.dates, event.participants)} ${words.people(event.count)} ${event.title}`,
        // Days are nearer to each other than fingers on a phone: there the list leads on.
        href: beside ? event.url : undefined,
        related: (ofFollowup.get(event.followup) ?? []).filter(({ id }) => id !== event.id).map(({ id }) => id),
        box: moved(shape.box, x, cy),
        marks: [
          { kind: "circle", cx: x, cy, r: Math.round(shape.r * 10) / 10, tone: toneOf(event) },
          ...(beside || shape.inside ? [number.mark] : []),
        ],
      });
    }
    y = Math.ceil(line + height + 6);
  }
  const ticks = DAYS.map((day): Mark => ({ kind: "path", d: `M${dayX(day)} ${round(top)}V${round(y)}`, tone: "hair" }));
  return { width, height: y + 2, back: [...(beside ? ticks : []), ...back], nodes };
}
