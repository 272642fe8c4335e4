import { z } from "zod";
import { compareThai } from "../text/collate.ts";
import { entry } from "../words/entry.ts";
import { ui } from "../words/ui.ts";
import { collection } from "./collection.ts";
import { bodyText, fieldsOf, former, frame, otherNames, ourWords, PLACES } from "./columns.ts";
import {
  aliases,
  certaintyOfIdentity,
  choice,
  citation,
  formerIds,
  reason,
  reference,
  summary,
  text,
  truth,
} from "./fields.ts";
import { eventLines } from "./followup.ts";
import { needing } from "./needs.ts";

/** What a network mainly deals in: our own grouping, made for filters and the map. */
export const businesses = {
  inputs: "จัดหาปัจจัยการผลิต",
  produce: "รวบรวมและขายผลผลิต",
  goods: "แปรรูปและสินค้าชุมชน",
  finance: "ออมทรัพย์และการเงิน",
  tourism: "ท่องเที่ยวและบริการ",
  learning: "เรียนรู้และวิชาการ",
  community: "ชุมชนและหลายกิจกรรม",
} as const;

/** One place where the report names the network. */
const appearance = needing(
  citation.extend({
    printed: text("ชื่อที่พิมพ์", "ชื่อตามที่พิมพ์ตรงนั้นทุกตัวอักษร ไม่แก้คำผิด"),
    certainty: certaintyOfIdentity.meta({
      description: "แน่ใจแค่ไหนว่าที่ตรงนี้คือเครือข่ายเดียวกัน ถ้าน่าจะใช่ต้องบอกเหตุผล",
    }),
    reason,
  }),
  { field: "certainty", values: ["likely"], needs: "reason" },
);

const schema = z.strictObject({
  title: text("ชื่อเครือข่าย", "ชื่อตามรายงานที่แก้คำแล้ว เติม จ.ชื่อจังหวัด เมื่อชื่ออย่างเดียวบอกไม่ได้ว่าเครือข่ายไหน"),
  summary,
  formerIds,
  province: reference("provinces", "จังหวัด", "มีเฉพาะจังหวัดที่รายงานออกชื่อ", {
    nothing: "ส่วนกลาง หลายจังหวัด หรือไม่ได้ระบุจังหวัด",
  }).nullable(),
  aliases: aliases("ชื่ออื่น"),
  active: truth("มีกิจกรรม", "รายงานความคืบหน้ากล่าวว่ามีกิจกรรมหรือไม่", {
    choices: { true: "รายงานว่ามีกิจกรรม", false: "รายงานว่าไม่มีกิจกรรม" },
    nothing: ui.active.unreported,
  }).nullable(),
  potential: choice(
    "ศักยภาพขยายผล",
    { business: "มี: เชิงธุรกิจ", learning: "มี: เชิงเรียนรู้" },
    "อยู่ในรายชื่อเครือข่ายที่ควรต่อยอดหรือไม่",
    { nothing: "ไม่อยู่ในรายชื่อ" },
  ).nullable(),
  business: choice("เรื่องหลัก", businesses, "เราจัดกลุ่มเอง รายงานไม่ได้จัด"),
  appearances: z.array(appearance).min(1, { error: "ต้องมีอย่างน้อยหนึ่งแห่ง" }).meta({
    title: "ปรากฏในรายงาน",
    description: "ทุกแห่งที่รายงานเอ่ยชื่อเครือข่ายนี้ว่าเป็นเครือข่าย อย่างน้อยหนึ่งแห่ง แนวทางขยายของเครือข่ายอื่นไม่นับ",
  }),
  note: text("หมายเหตุ", "เช่น ทำไมจึงรวมหรือแยกจากเครือข่ายอื่น", { long: true }).optional(),
});
const field = fieldsOf(schema);

/** เครือข่ายหนึ่งแห่ง เนื้อความใต้หัวไฟล์คือรายละเอียดตามรายงาน */
export const networks = collection({
  one: "network",
  label: "เครือข่าย",
  reason: "รายงานเอ่ยถึงเครือข่ายที่เว็บยังไม่มี",
  schema,
  body: {
    title: "รายละเอียดตามรายงาน",
    help: "คัดถ้อยคำของรายงานจากย่อหน้าที่อ้าง เว้นว่างได้ถ้ารายงานไม่ได้พิมพ์รายละเอียด เว้นหนึ่งบรรทัดเพื่อขึ้นย่อหน้าใหม่",
    required: false,
  },
  quotations: { citations: "appearances", exact: true, body: true, fields: [] },
  uniqueNames: true,
  compare: (a, b) => compareThai(a.title, b.title),
  search: {
    kind: "networks",
    aliases: (network) => network.aliases,
    says: ({ id, text, note, appearances }, { placeName, eventsOfNetwork }) => [
      text,
      note && `${entry.note} ${note}`,
      ...appearances.flatMap((place) => [placeName(place), place.printed]),
      ...eventsOfNetwork(id).flatMap((events) => events.flatMap(eventLines)),
    ],
    beside: ({ summary, appearances }) => [summary, ...appearances.map(({ reason }) => reason)],
  },
  columns: [
    ...frame("report"),
    field("province", "Province", "report", {
      description: {
        th: "รหัสของจังหวัดเดียวที่เครือข่ายอยู่ ใช้เชื่อมกับชุดข้อมูล provinces",
        en: "Identifier of the one province in which it is, which leads to the table provinces",
      },
      nothingInEnglish: "central, in several provinces, or none stated",
    }),
    {
      name: "provinceTh",
      title: { th: "ชื่อจังหวัด", en: "Province in Thai" },
      type: "text",
      origin: "report",
      required: true,
      description: {
        th: `ชื่อของจังหวัดในช่อง province ไว้ให้คนอ่าน ที่ช่องนั้นว่างเขียนว่า “${ui.central}” ไม่ว่าเพราะเหตุใด`,
        en: "Name of the province in the column province, for readers; where that is empty, one Thai phrase whatever the reason",
      },
      value: ({ province }, { provinceName }) => provinceName(province),
    },
    field("aliases", "Other names", "ours", { description: otherNames }),
    field("active", "Active when followed up", "report", { nothingInEnglish: "not reported" }),
    bodyText("detail", { th: "รายละเอียดตามรายงาน", en: "Details in the report" }, "report", { required: false }),
    field("potential", "Potential to extend", "report", { nothingInEnglish: "not in the list" }),
    field("business", "Main business", "ours", {
      description: { th: "เว็บจัดกลุ่มเอง รายงานไม่ได้จัด", en: "Grouped by the site, not by the report" },
    }),
    {
      name: "certainty",
      title: { th: "แน่ใจว่าเป็นเครือข่ายเดียวกันทุกแห่ง", en: "Certainty of identity" },
      type: "text",
      origin: "ours",
      required: true,
      choices: ui.identity,
      description: {
        th: "likely เมื่อแห่งใดแห่งหนึ่งเพียงน่าจะใช่ แต่ละแห่งดูที่ตาราง appearances",
        en: "likely when one of the places only probably means this network; the table appearances has each place",
      },
      value: ({ appearances }) => (appearances.some(({ certainty }) => certainty === "likely") ? "likely" : "certain"),
    },
    field("note", "Editors' note", "ours"),
    field("summary", "Summary", "ours", { description: ourWords }),
    former,
    {
      name: "sources",
      ...PLACES,
      required: true,
      value: ({ appearances }, { place }) =>
        appearances.map(({ certainty, reason, ...cited }) => ({
          ...place(cited),
          certainty,
          reason: reason ?? null,
        })),
    },
  ],
});
