import { z } from "zod";
import { thaiDates } from "../text/dates.ts";
import { entry } from "../words/entry.ts";
import { byReport, collection } from "./collection.ts";
import { fieldsOf, frame, nobodyNamed, ofNoNetwork, ourShortTitle, ourSummary, sources } from "./columns.ts";
import {
  anchor,
  COMMON_ERA,
  citations,
  isoDate,
  names,
  order,
  references,
  shortTitle,
  summary,
  text,
} from "./fields.ts";

/** เหตุการณ์หนึ่งแถวในตารางกิจกรรมติดตาม */
export const activity = z.strictObject({
  at: anchor,
  datePrinted: text("วันที่ตามที่พิมพ์", "คัดตามที่พิมพ์ เช่น 30 พ.ค. 50"),
  dates: z
    .array(isoDate)
    .min(1)
    .meta({ title: `วันที่${COMMON_ERA}`, description: "ทุกวันที่จัด ข้อละหนึ่งวัน" }),
  participants: text("ผู้เข้าร่วม", "คัดตามรายงาน รวมจำนวนคน", { long: true }),
  count: z.int().min(0).nullable().meta({ title: "จำนวนคน", description: "ตามที่พิมพ์", nothing: "ไม่ได้พิมพ์" }),
  direction: text("แนวทางขยายผล", undefined, { long: true }).nullable(),
  partners: text(entry.partners).nullable(),
});

/** The same with its address. */
export type Event = z.infer<typeof activity> & { id: string; url: string };

/** What is said of an event among those of its follow-up: what the one before it said already is not said again. */
export function eventLines(
  { dates, participants, direction, partners }: Event,
  at: number,
  all: readonly Event[],
): string[] {
  const before = all[at - 1];
  return [
    `${thaiDates(dates)} ${participants}`,
    direction === null || direction === before?.direction ? [] : `${entry.direction}: ${direction}`,
    partners === null || partners === before?.partners ? [] : `${entry.partners}: ${partners}`,
  ].flat();
}

const schema = z.strictObject({
  title: text("เครือข่ายที่ได้รับการติดตาม"),
  shortTitle,
  summary,
  order,
  networks: references("networks", "เครือข่าย"),
  organisations: names("หน่วยงานและบุคคล"),
  activities: z.array(activity).min(1).meta({ title: "กิจกรรม" }),
  sources: citations,
});
const field = fieldsOf(schema);

/** แถวหนึ่งของตารางกิจกรรมติดตามและขับเคลื่อนเครือข่าย */
export const followups = collection({
  one: "followup",
  label: "การติดตาม",
  reason: "มีเครือข่ายที่ได้รับการติดตามและเว็บยังไม่มี",
  list: {
    name: "การติดตาม",
    menu: "after",
    title: "การติดตามเครือข่าย",
    lead: "ใครพบกับใคร เมื่อใด และคิดจะไปต่ออย่างไร",
    english: "Follow-ups",
  },
  schema,
  made: { from: ({ sources }) => sources },
  quotations: {
    citations: "sources",
    exact: false,
    body: false,
    fields: [],
    events: { list: "activities", own: ["datePrinted", "participants"], anywhere: ["direction", "partners"] },
  },
  page: "/followups/",
  compare: (a, b, reports) => byReport(a.sources, b.sources, reports) || a.order - b.order,
  search: {
    kind: "activities",
    says: ({ id, networks }, { titles, eventsOfFollowup }) => [
      titles("networks", networks).join(" · "),
      ...eventsOfFollowup(id).map((event, i, all) => ({ url: event.url, lines: eventLines(event, i, all) })),
    ],
    beside: ({ shortTitle, summary, activities }) => [
      shortTitle,
      summary,
      ...activities.map(({ datePrinted }) => `${entry.printedDate} “${datePrinted}”`),
    ],
  },
  columns: [
    ...frame("report"),
    field("order", "Order in the report", "report", {
      description: { th: "ลำดับที่พิมพ์ในรายงาน", en: "By the number that the report prints" },
    }),
    field("networks", "Networks", "ours", {
      ...ofNoNetwork,
      description: { th: "เครือข่ายที่ติดตาม เว็บจับคู่เอง", en: "Networks that were followed; matched by the site" },
    }),
    field("organisations", "Organisations and people", "report", {
      ...nobodyNamed,
      description: { th: "ชื่อที่รายงานลงไว้ในการติดตามนี้", en: "Names that the report has in it" },
    }),
    {
      name: "activities",
      nothing: "รายงานไม่ได้ลงกิจกรรม",
      nothingInEnglish: "the report lists none",
      description: { th: "แถวในตาราง activities", en: "Records of the table activities" },
      title: { th: "กิจกรรม", en: "Activities" },
      type: "list",
      origin: "report",
      refersTo: "activities",
      value: ({ id: followup }, { eventsOfFollowup }) => eventsOfFollowup(followup).map(({ id }) => id),
    },
    field("shortTitle", "Short title", "ours", ourShortTitle),
    field("summary", "Summary", "ours", ourSummary),
    sources,
  ],
});
