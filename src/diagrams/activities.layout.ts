import { repeatedActivities } from "../model/activities.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { monthName, thaiDates } from "../text/dates.ts";
import { activitiesText as words } from "../words/diagrams/activities.ts";
import { DESK, dayLines, PHONE } from "./day-lines.ts";
import type { Diagram, DiagramDefinition, ListItem, Tools } from "./diagram.ts";
import { disagreementsOn, statedOtherwise } from "./disagreements.ts";
import { narrowly } from "./drawn.ts";
import { barScene, eachDrawn, type Month, monthsOf } from "./month-strip.ts";
import { assertSum, sectionsOf } from "./provenance.ts";

/** Greatest by a number, the earliest of equals. @throws Error when there is none. */
function greatest<T>(items: readonly T[], by: (item: T) => number): T {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error("activities: ไม่มีกิจกรรมเลย");
  return rest.reduce((best, item) => (by(item) > by(best) ? item : best), first);
}

const sum = (months: readonly Month[], of: (month: Month) => number) => months.reduce((total, m) => total + of(m), 0);

/** A month in the list, its people as a bar, its events folded under it. */
function monthItem(
  titles: ReadonlyMap<string, string>,
  { year, month, events, people }: Month,
  most: number,
  repeated: ReadonlySet<string>,
): ListItem {
  return {
    text: words.month(month, year),
    value: words.monthValue(events.length, people),
    share: most > 0 ? people / most : undefined,
    fold: {},
    all: "/followups/",
    children: events.map((event) => ({
      text: words.event(event.dates, event.participants),
      href: event.url,
      value: words.people(event.count),
      note: [titles.get(event.followup) ?? event.followup, repeated.has(event.id) ? words.legend.repeated : ""]
        .filter(Boolean)
        .join(" · "),
    })),
  };
}

function build(k: Knowledge, tools: Tools): Diagram {
  const months = monthsOf(k.activities);
  const each = eachDrawn(months);
  const people = sum(months, (month) => month.people);
  assertSum(
    "activities",
    months.map(({ events }) => events.length),
    k.activities.length,
  );
  const fullest = greatest(months, (month) => month.people);
  const busiest = greatest(months, ({ events }) => events.length);
  const largest = greatest(k.activities, ({ count }) => count ?? 0);
  const repeated = new Set(repeatedActivities(k.activities).flatMap((group) => group.map(({ id }) => id)));
  const titles = new Map(k.followups.map(({ id, title }) => [id, title]));
  const otherwise = [...statedOtherwise(k, "activities"), ...statedOtherwise(k, "activity-participants")];
  return {
    id: "activities",
    name: words.name,
    title: words.title(k.activities.length, months.length, people, monthName(fullest.month), fullest.people),
    summary: words.summary(
      monthName(busiest.month),
      busiest.events.length,
      thaiDates(largest.dates),
      largest.count ?? 0,
    ),
    howToRead: each ? words.howToRead : words.howToReadBars,
    citations: sectionsOf([{ sources: k.activities }]),
    redrawn: true,
    remarks: [
      { text: words.rows },
      ...disagreementsOn(k, ["activities", "activity-participants", "repeated-activities"]),
    ],
    legend: each
      ? [
          { tone: "solid", label: words.legend.counted, bead: true },
          ...(repeated.size > 0 ? [{ tone: "hatch" as const, label: words.legend.repeated, bead: true }] : []),
          ...(k.activities.some(({ count }) => count === null)
            ? [{ tone: "open" as const, label: words.legend.uncounted, bead: true }]
            : []),
        ]
      : [],
    ...tools.draw(() =>
      each ? dayLines(months, repeated, otherwise, DESK, tools) : barScene(months, otherwise, tools),
    ),
    ...(each ? narrowly(tools, () => dayLines(months, repeated, otherwise, PHONE, tools), words.howToReadNarrow) : {}),
    alternative: {
      form: "list",
      more: true,
      all: "/followups/",
      items: [
        {
          text: words.total,
          value: words.totalValue(k.activities.length, people),
          disagrees: otherwise.length > 0,
          note: otherwise.length > 0 ? words.theirs(otherwise) : undefined,
        },
        ...months.map((month) => monthItem(titles, month, fullest.people, repeated)),
      ],
    },
    data: months.flatMap(({ events }) =>
      events.map(({ id, url, title, dates, datePrinted, participants, count, followup: of }) => ({
        id,
        url,
        title,
        followup: of,
        dates,
        datePrinted,
        participants,
        count,
        repeated: repeated.has(id),
      })),
    ),
    published: true,
  };
}

/** The events of the follow-ups by month and size. */
export const activities: DiagramDefinition = {
  id: "activities",
  outgrown: "followups",
  drawable: (k) => k.activities.length > 0,
  build,
};
