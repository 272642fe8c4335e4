/** Data files of things that stand inside entries: events of follow-ups, readings of the report. */
import type { Column } from "../collections/column.ts";
import { certaintyInEnglish, fieldsOf, frame, PLACES, SECTION } from "../collections/columns.ts";
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
    ...frame("ours", { th: "ชื่อของการติดตามกับวันที่ตามที่พิมพ์", en: "Name of the follow-up and the date as printed" }),
    { ...joinsOne("followup", "followups", { en: "Follow-up" }), origin: "report" },
    event("dates", "Dates", "ours", {
      nothing: "อ่านวันที่ไม่ได้",
      nothingInEnglish: "the date cannot be read",
      description: {
        th: "ทุกวันที่จัด อ่านจากวันที่ตามที่พิมพ์",
        en: "Every day on which it was held, read from the date as printed",
      },
    }),
    event("datePrinted", "Date as printed", "report", {
      description: { th: "ตามที่พิมพ์ แก้คำแล้ว", en: "As printed, misreadings corrected" },
    }),
    event("participants", "Participants", "report", {
      description: { th: "ถ้อยคำของรายงาน", en: "Words of the report" },
    }),
    event("count", "Number of participants", "report", {
      description: { th: "จำนวนที่พิมพ์", en: "The number printed" },
      unit: { th: "คน", en: "people" },
      nothingInEnglish: "not printed",
    }),
    event("direction", "Direction of extension", "report", {
      nothing: "รายงานไม่ได้พิมพ์",
      nothingInEnglish: "not printed",
      description: { th: "ถ้อยคำของรายงาน", en: "Words of the report" },
    }),
    event("partners", "Partner agencies", "report", {
      nothing: "รายงานไม่ได้พิมพ์",
      nothingInEnglish: "not printed",
      description: { th: "ถ้อยคำของรายงาน", en: "Words of the report" },
    }),
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
    ...frame("ours", { th: "คำที่เว็บอ่าน", en: "What the site reads" }).map((column) => ({
      ...column,
      value: (c: Correction, lookup: Parameters<typeof column.value>[1]) =>
        column.value({ ...c, title: c.corrected }, lookup),
    })),
    reading("printed", "As printed", "report", {
      description: { th: "ทุกตัวอักษรตามต้นทาง", en: "Every letter of the original" },
    }),
    reading("corrected", "As corrected", "ours", {
      description: {
        th: "คำที่เว็บอ่านและแสดง ของที่คงไว้เหมือนที่พิมพ์",
        en: "What the site reads and shows; of what is kept, as printed",
      },
    }),
    reading("certainty", "Certainty", "ours", {
      choicesInEnglish: certaintyInEnglish,
      description: {
        th: "แน่ใจคำอ่านแค่ไหน ตามหลักในหน้าวิธีทำ",
        en: "How sure the reading is, by the rule on the page on method",
      },
    }),
    reading("reason", "Reason", "ours", {
      nothing: "แน่นอน จึงไม่ต้องบอกเหตุผล",
      nothingInEnglish: "certain, and so without a reason",
      description: { th: "หลักฐานของคำอ่าน", en: "What the reading rests on" },
    }),
    { ...SECTION, required: true, value: ({ section }) => section },
    place,
  ],
};
