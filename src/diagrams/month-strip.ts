import type { Activity } from "../model/activities.ts";
import { monthName, toBE } from "../text/dates.ts";
import { formatNumber } from "../text/numbers.ts";
import { activitiesText as words } from "../words/diagrams/activities.ts";
import { boundingBox, squareAround } from "./geometry.ts";
import { disagreeSign, label, round, SIZE, SMALL, WIDE } from "./marks.ts";
import { measure } from "./measure.ts";
import type { Mark, Scene, SceneNode, Tone, Tools } from "./types.ts";

/** One month of events, the first that begins first. */
export interface Month {
  year: number;
  month: number;
  events: readonly Activity[];
  people: number;
}

/** Every month from the first event to the last, empty ones included. An event belongs to the month it begins in. */
export function monthsOf(activities: readonly Activity[]): Month[] {
  const starts = activities.map(({ dates }) => dates[0] ?? "").sort();
  const index = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
  const byMonth = Map.groupBy(activities, ({ dates }) => index(dates[0] ?? ""));
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: index(last) - index(first) + 1 }, (_, i) => {
    const at = index(first) + i;
    const events = (byMonth.get(at) ?? []).sort(
      (a, b) => (a.dates[0] ?? "").localeCompare(b.dates[0] ?? "") || a.id.localeCompare(b.id),
    );
    const people = events.reduce((sum, { count }) => sum + (count ?? 0), 0);
    return { year: Math.floor(at / 12), month: (at % 12) + 1, events, people };
  });
}

/** Days of the month as the strip shows them: `8`, `12–13`, `7, 22`; `29–1` runs into the next month, `7 …` has more days than fit. */
export function shortDays(dates: readonly string[]): string {
  const days = dates.map((iso) => Number(iso.slice(8, 10)));
  const times = dates.map((iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
  const run = times.every((time, i) => i === 0 || time - (times[i - 1] ?? 0) === 1);
  if (days.length === 1) return `${days[0]}`;
  if (run) return `${days[0]}–${days.at(-1)}`;
  return days.length === 2 ? days.join(", ") : `${days[0]} …`;
}

/** Radius of a circle: its area is the number of people. `scale` is the radius that one person has. */
const radius = ({ count }: Activity, scale: number): number =>
  count === null ? UNKNOWN_RADIUS : Math.max(SMALLEST_RADIUS, scale * Math.sqrt(count));
/** The greatest scale at which the largest circle still fits its month. */
const LARGEST_SCALE = 1.15;
const SMALLEST_RADIUS = 2;
const UNKNOWN_RADIUS = 6;

const BARS = { top: 66, height: 84, width: 52 };
const MONTH_TOP = BARS.top + BARS.height + 8;
const FIRST_ROW = MONTH_TOP + 74;
const ROW = 27;
/** Where days end and circles begin, from the left edge of a month. */
const DAYS = 44;
const CIRCLES = 48;
/** So many months stand side by side, fewer when their numbers need more room; more go on in a second strip below. */
const PER_STRIP = [9, 7, 6, 5, 4, 3] as const;
const INSIDE = 17;
/** More events than this are a crowd: their months are drawn, not each of them. */
const MOST_EVENTS = 300;
/** More months than this are drawn as years. */
const MOST_MONTHS = 54;

/** Whether each event has its circle; else there is a bar for each month, or year, alone. */
export const eachDrawn = (months: readonly Month[]): boolean =>
  months.length <= MOST_MONTHS && months.reduce((sum, { events }) => sum + events.length, 0) <= MOST_EVENTS;

/** The first line: our sums, and beside them what the report says instead. */
function totals(months: readonly Month[], otherwise: readonly string[], { wrap }: Tools): Mark[] {
  const events = months.reduce((sum, month) => sum + month.events.length, 0);
  const people = months.reduce((sum, month) => sum + month.people, 0);
  const ours = label(wrap, words.ours(events, people), { x: 4, y: 4, width: WIDE - 8, bold: true, maxLines: 1 });
  if (otherwise.length === 0) return [ours.mark];
  const x = ours.box.x + ours.box.width + 16;
  const room = WIDE - x - 26;
  if (room < 160) return [ours.mark];
  const theirs = label(wrap, words.theirs(otherwise), {
    x: x + 22,
    y: 4,
    width: room,
    ink: "warm",
    maxLines: 1,
  });
  return [ours.mark, disagreeSign(x, 4 + theirs.box.height / 2), theirs.mark];
}

/** What a bar stands for. */
interface Stretch {
  name: string;
  events: number;
  people: number;
}

function heading(stretch: Stretch, x: number, top: number, width: number, most: number, { wrap }: Tools): Mark[] {
  const middle = x + width / 2;
  const height = round(most > 0 ? (stretch.people / most) * BARS.height : 0);
  const base = top + BARS.top + BARS.height;
  const text = (value: string, y: number, options: object = {}) =>
    label(wrap, value, { x: middle, y, width, size: SMALL, anchor: "middle", maxLines: 1, whole: true, ...options })
      .mark;
  const bar: Mark[] =
    height > 0
      ? [
          {
            kind: "rect",
            x: round(middle - BARS.width / 2),
            y: base - height,
            width: BARS.width,
            height,
            tone: "outline",
          },
        ]
      : [];
  return [
    ...bar,
    text(formatNumber(stretch.people), base - height - 25),
    text(stretch.name, top + MONTH_TOP, { bold: true, size: SIZE }),
    text(words.events(stretch.events), top + MONTH_TOP + 28, { ink: "quiet" }),
  ];
}

const NUMBER = 160;
const numberOf = ({ count }: Activity): string => (count === null ? words.uncounted : formatNumber(count));

/** How far circle and number of an event reach into its column. */
function reach(event: Activity, scale: number): number {
  const r = radius(event, scale);
  const middle = CIRCLES + Math.max(r, 7);
  return r > INSIDE
    ? middle + Math.max(r, measure(numberOf(event), SMALL, 700) / 2)
    : middle + r + 4 + measure(numberOf(event), SMALL);
}

/** The radius of one person where a month is so wide: the largest circle still fits. */
const scaleIn = (width: number, events: readonly Activity[]): number => {
  const largest = events.reduce((most, { count }) => Math.max(most, count ?? 0), 1);
  return Math.min(LARGEST_SCALE, (width - CIRCLES - 5) / 2 / Math.sqrt(largest));
};

/** As many months side by side as leave room for every number. */
function perStrip(months: readonly Month[], events: readonly Activity[]): number {
  const fits = (count: number): boolean => {
    const width = WIDE / Math.min(Math.max(months.length, 1), count);
    const scale = scaleIn(width, events);
    return events.every((event) => reach(event, scale) + 1 <= width);
  };
  return PER_STRIP.find(fits) ?? PER_STRIP[PER_STRIP.length - 1] ?? 1;
}

/** One event: its days, its circle, its number. */
function eventNode(
  event: Activity,
  { x, y, scale, tone, related }: { x: number; y: number; scale: number; tone: Tone; related: string[] },
  { wrap }: Tools,
): SceneNode {
  const r = radius(event, scale);
  const middle = y + rowHeight(event, scale) / 2;
  const inside = r > INSIDE;
  const cx = round(x + CIRCLES + Math.max(r, 7));
  const days = label(wrap, shortDays(event.dates), {
    x: x + DAYS,
    y: middle,
    width: DAYS,
    size: SMALL,
    anchor: "end",
    ink: "quiet",
    maxLines: 1,
    middle: true,
  });
  const number = label(wrap, numberOf(event), {
    x: inside ? cx : cx + r + 4,
    y: middle,
    width: NUMBER,
    size: SMALL,
    bold: inside,
    ink: inside ? "paper" : event.count === null ? "quiet" : "ink",
    anchor: inside ? "middle" : "start",
    maxLines: 1,
    middle: true,
    whole: true,
  });
  const circle: Mark = { kind: "circle", cx, cy: round(middle), r: Math.round(r * 10) / 10, tone };
  return {
    id: event.id,
    label: `${words.event(event.dates, event.participants)} ${event.title}`,
    href: event.url,
    related,
    box: boundingBox([days.box, number.box, squareAround({ x: cx, y: middle }, r)]),
    marks: [circle, days.mark, number.mark],
  };
}

/** The strip: a column a month, events under each other by date. `repeated` are the ids of events printed twice. */
export function stripScene(
  months: readonly Month[],
  repeated: ReadonlySet<string>,
  otherwise: readonly string[],
  tools: Tools,
): Scene {
  const all = months.flatMap(({ events }) => events);
  const per = perStrip(months, all);
  const width = WIDE / Math.min(Math.max(months.length, 1), per);
  const scale = scaleIn(width, all);
  const most = Math.max(...months.map(({ people }) => people), 0);
  const back: Mark[] = [...totals(months, otherwise, tools)];
  const nodes: SceneNode[] = [];
  const toneOf = ({ id, count }: Activity): Tone => (count === null ? "open" : repeated.has(id) ? "hatch" : "solid");
  const ofFollowup = Map.groupBy(all, ({ followup }) => followup);
  const relatives = ({ id, followup }: Activity) =>
    (ofFollowup.get(followup) ?? []).filter((other) => other.id !== id).map((other) => other.id);

  let top = 0;
  for (let start = 0; start < months.length; start += per) {
    const strip = months.slice(start, start + per);
    let bottom = top + FIRST_ROW;
    strip.forEach((month, i) => {
      const x = round(i * width);
      const name = monthName(month.month, "short");
      back.push(...heading({ name, events: month.events.length, people: month.people }, x, top, width, most, tools));
      let y = top + FIRST_ROW;
      for (const event of month.events) {
        nodes.push(eventNode(event, { x, y, scale, tone: toneOf(event), related: relatives(event) }, tools));
        y += rowHeight(event, scale);
      }
      bottom = Math.max(bottom, y);
    });
    const base = top + BARS.top + BARS.height;
    back.push({ kind: "path", d: `M0 ${base}H${WIDE}`, tone: "line" });
    strip.slice(1).forEach((_, i) => {
      const x = round((i + 1) * width);
      back.push({ kind: "path", d: `M${x} ${base + 12}V${Math.ceil(bottom)}`, tone: "hair" });
    });
    top = Math.ceil(bottom);
  }
  return { width: WIDE, height: top + 6, back, nodes };
}

/** Months, or years when they are many. */
function stretchesOf(months: readonly Month[]): Stretch[] {
  if (months.length <= MOST_MONTHS)
    return months.map(({ month, year, events, people }) => ({
      name: `${monthName(month, "short")} ${toBE(year)}`,
      events: events.length,
      people,
    }));
  return [...Map.groupBy(months, ({ year }) => year)].map(([year, list]) => ({
    name: String(toBE(year)),
    events: list.reduce((sum, { events }) => sum + events.length, 0),
    people: list.reduce((sum, { people }) => sum + people, 0),
  }));
}

/** Bars alone, for more events than a picture can hold. */
export function barScene(months: readonly Month[], otherwise: readonly string[], tools: Tools): Scene {
  const stretches = stretchesOf(months);
  const per = Math.min(stretches.length, PER_STRIP[0]);
  const width = WIDE / per;
  const most = Math.max(...stretches.map(({ people }) => people), 0);
  const back: Mark[] = [...totals(months, otherwise, tools)];
  const nodes = stretches.map((stretch, i): SceneNode => {
    const [x, top] = [round((i % per) * width), Math.floor(i / per) * FIRST_ROW];
    const base = top + BARS.top + BARS.height;
    if (i % per === 0) back.push({ kind: "path", d: `M0 ${base}H${WIDE}`, tone: "line" });
    return {
      id: `bar-${i}`,
      label: words.bar(stretch.name, stretch.events, stretch.people),
      box: { x: x + 2, y: top + 34, width: width - 4, height: FIRST_ROW - 40 },
      marks: heading(stretch, x, top, width, most, tools),
    };
  });
  return { width: WIDE, height: Math.ceil(stretches.length / per) * FIRST_ROW, back, nodes };
}

const rowHeight = (event: Activity, scale: number): number => Math.max(ROW, 2 * radius(event, scale) + 4);
