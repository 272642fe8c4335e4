/** Data files of things that stand inside entries: events of follow-ups, readings of the report. */
import type { Column } from "../collections/column.ts";
import { fieldsOf, frame, PLACES } from "../collections/columns.ts";
import { activity } from "../collections/followup.ts";
import { correction } from "../collections/report.ts";
import type { Activity } from "../model/activities.ts";
import type { Correction } from "../model/corrections.ts";
import { dataText } from "../words/data.ts";
import type { Table } from "./table.ts";

/** Where a thing that is in one block stands. */
const place: Column<{ source: string; section: string; at: string }> = {
  name: "sources",
  ...PLACES,
  value: ({ source, section, at }, lookup) => [lookup.place({ source, section, at })],
};

const event = fieldsOf(activity);
export const activities: Table<Activity> = {
  name: "activities",
  label: dataText.activities,
  rows: (k) => k.activities,
  columns: [
    ...frame,
    {
      name: "followup",
      title: { th: "การติดตาม", en: "Follow-up" },
      type: "text",
      description: "รหัสในชุดข้อมูล followups",
      refersTo: "followups",
      value: ({ followup }) => followup,
    },
    event("dates", "Dates", { description: "ทุกวันที่จัด" }),
    event("datePrinted", "Date as printed"),
    event("participants", "Participants"),
    event("count", "Number of participants", { unit: "คน" }),
    event("direction", "Direction of extension"),
    event("partners", "Partner agencies"),
    place,
  ],
};

const reading = fieldsOf(correction);
export const corrections: Table<Correction> = {
  name: "corrections",
  label: dataText.corrections,
  rows: (k) => k.corrections,
  columns: [
    ...frame.map((column) => ({
      ...column,
      value: (c: Correction, lookup: Parameters<typeof column.value>[1]) =>
        column.value({ ...c, title: c.corrected }, lookup),
    })),
    reading("printed", "As printed"),
    reading("corrected", "As corrected"),
    reading("certainty", "Certainty"),
    reading("reason", "Reason"),
    {
      name: "section",
      title: { th: "หัวข้อ", en: "Section" },
      type: "text",
      description: "ใน CSV มีรหัสรายงานนำหน้า",
      value: ({ section }) => section,
    },
    place,
  ],
};
