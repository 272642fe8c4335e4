/** One number that the site counts itself from the entries of a report. */
interface CountName {
  th: string;
  en: string;
  /** Which list shows what is counted, and what the number is of in a sentence on that list; unsaid where the list shows it itself. */
  of?: "activities" | "proposals";
  said?: string;
}

/** All that the site can count itself, by its published name; how it is counted stands in model/computed.ts. */
const counts = {
  activities: {
    th: "จำนวนกิจกรรมติดตาม",
    en: "number of follow-up activities",
    of: "activities",
    said: "จำนวนครั้ง",
  },
  "activity-participants": {
    th: "จำนวนผู้เข้าร่วมกิจกรรมรวมกัน",
    en: "participants of all activities together",
    of: "activities",
    said: "จำนวนผู้เข้าร่วม",
  },
  "activities-without-count": {
    th: "กิจกรรมที่ไม่ได้พิมพ์จำนวนคน",
    en: "activities for which no number of people is printed",
    of: "activities",
    said: "จำนวนครั้งที่ไม่พิมพ์จำนวนคน",
  },
  "proposals-table": { th: "ข้อเสนอในตาราง", en: "proposals in the table", of: "proposals", said: "จำนวนโครงการ" },
  "proposals-sub-project": { th: "โครงการย่อย", en: "sub-projects", of: "proposals", said: "จำนวนโครงการ" },
  "proposals-all": { th: "ข้อเสนอทั้งหมด", en: "all proposals", of: "proposals", said: "จำนวนโครงการ" },
  // Named by where the first report tells of them; a published name stays.
  "networks-appendix": {
    th: "เครือข่ายที่รายงานบอกว่ามีกิจกรรมหรือไม่",
    en: "networks of which the report says whether they were active",
  },
  "networks-active": { th: "เครือข่ายที่มีกิจกรรม", en: "active networks" },
  "networks-potential": { th: "เครือข่ายที่มีศักยภาพ", en: "networks with potential" },
  "provinces-reported": { th: "จังหวัดที่รายงานความคืบหน้า", en: "provinces that reported on their progress" },
  "repeated-activities": { th: "กิจกรรมที่ซ้ำกัน", en: "activities that are the same", of: "activities" },
} as const satisfies Record<string, CountName>;

export type Computation = keyof typeof counts;
export const computations: Readonly<Record<Computation, CountName>> = counts;
export type CountedList = NonNullable<CountName["of"]>;

/** Their names in one language, as choices of a field. */
export const computationsIn = (language: "th" | "en"): Readonly<Record<Computation, string>> =>
  // The compiler does not follow that the names are those of the table.
  Object.fromEntries(Object.entries(counts).map(([id, names]) => [id, names[language]])) as Record<Computation, string>;
