import { z } from "zod";
import { collection } from "./collection.ts";
import { fieldsOf, frame, sources } from "./columns.ts";
import { anchor, citations, isoDate, names, order, references, text } from "./fields.ts";

/** เหตุการณ์หนึ่งแถวในตารางกิจกรรมติดตาม */
export const activity = z.strictObject({
  at: anchor,
  datePrinted: text("วันที่ตามที่พิมพ์", "คัดตามที่พิมพ์ เช่น 30 พ.ค. 50"),
  dates: z.array(isoDate).min(1).meta({ title: "วันที่ (ค.ศ.)", description: "ทุกวันที่จัด ข้อละหนึ่งวัน" }),
  participants: text("ผู้เข้าร่วม", "คัดตามรายงาน รวมจำนวนคน", { long: true }),
  count: z.int().min(0).nullable().meta({ title: "จำนวนคน", description: "ตามที่พิมพ์", nothing: "ไม่ได้พิมพ์" }),
  direction: text("แนวทางขยายผล", undefined, { long: true }).nullable(),
  partners: text("หน่วยงานพันธมิตร").nullable(),
});

const schema = z.strictObject({
  title: text("เครือข่ายที่ได้รับการติดตาม"),
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
  schema,
  quotations: {
    citations: "sources",
    exact: false,
    body: false,
    fields: [],
    events: { list: "activities", own: ["datePrinted", "participants"], anywhere: ["direction", "partners"] },
  },
  page: "/followups/",
  compare: (a, b) => a.order - b.order,
  search: { kind: "activities" },
  columns: [
    ...frame,
    field("order", "Order in the report"),
    field("networks", "Networks"),
    field("organisations", "Organisations and people"),
    {
      name: "activities",
      title: { th: "กิจกรรม", en: "Activities" },
      type: "list",
      description: "รหัสในชุดข้อมูล activities",
      value: ({ id }, { activitiesOfFollowup }) => activitiesOfFollowup(id),
    },
    sources,
  ],
});
