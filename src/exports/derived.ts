/** Data files of things that stand inside entries: events of follow-ups, readings of the report. */
import type { Column } from "../collections/column.ts";
import { fieldsOf, frame, PLACES, SECTION } from "../collections/columns.ts";
import { activity } from "../collections/followup.ts";
import { correction } from "../collections/report.ts";
import type { Activity } from "../model/activities.ts";
import type { Correction } from "../model/corrections.ts";
import { dataText } from "../words/data.ts";
import { joinsOne } from "./join-columns.ts";
import type { Table } from "./table.ts";

/** Where a thing that is in one block stands. */
const place: Column<{ source: string; section: string; at: string }> = {
  name: "sources",
  ...PLACES,
  required: true,
  value: ({ source, section, at }, lookup) => [lookup.place({ source, section, at })],
};

const event = fieldsOf(activity);
export const activities: Table<Activity> = {
  name: "activities",
  label: dataText.activities,
  rows: (k) => k.activities,
  columns: [
    ...frame("report"),
    { ...joinsOne("followup", "followups", { en: "Follow-up" }), origin: "report" },
    event("dates", "Dates", "ours", {
      description: {
        th: "ทุกวันที่จัด อ่านจากวันที่ตามที่พิมพ์",
        en: "Every day on which it was held, read from the date as printed",
      },
    }),
    event("datePrinted", "Date as printed", "report"),
    event("participants", "Participants", "report"),
    event("count", "Number of participants", "report", {
      unit: { th: "คน", en: "people" },
      nothingInEnglish: "not printed",
    }),
    event("direction", "Direction of extension", "report"),
    event("partners", "Partner agencies", "report"),
    place,
  ],
};

const reading = fieldsOf(correction);
export const corrections: Table<Correction> = {
  name: "corrections",
  label: dataText.corrections,
  list: "/report/corrections/",
  rows: (k) => k.corrections,
  columns: [
    ...frame("ours").map((column) => ({
      ...column,
      value: (c: Correction, lookup: Parameters<typeof column.value>[1]) =>
        column.value({ ...c, title: c.corrected }, lookup),
    })),
    reading("printed", "As printed", "report"),
    reading("corrected", "As corrected", "ours"),
    reading("certainty", "Certainty", "ours"),
    reading("reason", "Reason", "ours"),
    { ...SECTION, required: true, value: ({ section }) => section },
    place,
  ],
};
