import type { Activity } from "../model/activities.ts";
import { monthName, toBE } from "../text/dates.ts";
import { formatNumber } from "../text/numbers.ts";
import { activitiesText as words } from "../words/diagrams/activities.ts";
import type { Tools } from "./diagram.ts";
import { disagreeSign, label, round, SIZE, SMALL, WIDE } from "./marks.ts";
import type { Mark, Scene, SceneNode } from "./scene.ts";

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

const BARS = { top: 66, height: 84, width: 52 };
const MONTH_TOP = BARS.top + BARS.height + 8;
const FIRST_ROW = MONTH_TOP + 74;
/** So many bars stand side by side; more go on in a second strip below. */
const PER_STRIP = 9;
/** More events than this are a crowd: their months are drawn, not each of them. */
const MOST_EVENTS = 300;
/** More months than this are drawn as years. */
const MOST_MONTHS = 54;

/** Whether each event has its circle; else there is a bar for each month, or year, alone. */
export const eachDrawn = (months: readonly Month[]): boolean =>
  months.length <= MOST_MONTHS && months.reduce((sum, { events }) => sum + events.length, 0) <= MOST_EVENTS;

/** Our sums, and beside or under them what the report says instead. */
export function totals(
  months: readonly Month[],
  otherwise: readonly string[],
  width: number,
  { wrap }: Tools,
): { marks: Mark[]; bottom: number } {
  const events = months.reduce((sum, month) => sum + month.events.length, 0);
  const people = months.reduce((sum, month) => sum + month.people, 0);
  const ours = label(wrap, words.ours(events, people), { x: 4, y: 4, width: width - 8, bold: true, maxLines: 1 });
  const { height } = ours.box;
  if (otherwise.length === 0) return { marks: [ours.mark], bottom: 4 + height };
  const beside = ours.box.x + ours.box.width + 16;
  const under = width - beside < 186;
  const [x, y] = under ? [4, 4 + height] : [beside, 4];
  const theirs = label(wrap, words.theirs(otherwise), {
    x: x + 22,
    y,
    width: width - x - 26,
    ink: "warm",
    maxLines: 2,
  });
  return {
    marks: [ours.mark, disagreeSign(x, y + height / 2), theirs.mark],
    bottom: theirs.box.y + theirs.box.height,
  };
}

/** What a bar stands for. */
interface BarOfDays {
  name: string;
  events: number;
  people: number;
}

function heading(stretch: BarOfDays, x: number, top: number, width: number, most: number, { wrap }: Tools): Mark[] {
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

/** Months, or years when they are many. */
function stretchesOf(months: readonly Month[]): BarOfDays[] {
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
  const per = Math.min(stretches.length, PER_STRIP);
  const width = WIDE / per;
  const most = Math.max(...stretches.map(({ people }) => people), 0);
  const back: Mark[] = [...totals(months, otherwise, WIDE, tools).marks];
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
