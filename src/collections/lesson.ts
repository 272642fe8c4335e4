import { z } from "zod";
import { countWord } from "../text/count-word.ts";
import { withoutRank } from "../text/people.ts";
import { entry } from "../words/entry.ts";
import { formerNames } from "../words/former-names.ts";
import { ui } from "../words/ui.ts";
import { byReport, collection } from "./collection.ts";
import { fieldsOf, former, frame, ofNoNetwork, sources } from "./columns.ts";
import { choice, citations, formerIds, namedProvince, oneLine, order, reference, references, text } from "./fields.ts";
import { needing } from "./needs.ts";
import { reportWords } from "./report-words.ts";

/** On so many factors a lesson bears at most: one that bears on all says little of any. */
const MOST_FACTORS = 3;

const schema = needing(
  z.strictObject({
    title: oneLine("ชื่อบทเรียน", "เราตั้งเอง บอกสิ่งที่ถ้อยคำบอก ไม่มากไม่น้อยกว่า", 60),
    formerIds,
    kind: choice("ประเภท", ui.lessonKind),
    province: namedProvince({ when: `เลือกเมื่อเป็น${ui.lessonKind.province}` }).optional(),
    speaker: text("ผู้กล่าว", `ใส่ชื่อเมื่อเป็น${ui.lessonKind.expert}`).optional(),
    networks: references("networks", "เครือข่ายที่เกี่ยวข้อง"),
    factors: references(
      "factors",
      entry.lesson.factors,
      `เป็นการอ่านของเรา เลือกเฉพาะที่ถ้อยคำข้อนี้พูดถึง ไม่เกิน${countWord(MOST_FACTORS)}ข้อ ไม่มีก็เว้น`,
      MOST_FACTORS,
    ),
    topic: reference("topics", "หมวด", "สิ่งที่ถ้อยคำข้อนี้ช่วยให้ทำ เราจัดเอง ไม่แน่ใจดูวิธีเลือกใน CONTRIBUTING"),
    order,
    sources: citations,
  }),
  { field: "kind", values: ["province"], needs: "province" },
  { field: "kind", values: ["expert"], needs: "speaker" },
);
const field = fieldsOf(schema);

/** บทเรียนหนึ่งข้อ: คำกล่าวที่คนนำไปทำได้ เนื้อความใต้หัวไฟล์คือถ้อยคำของรายงานที่แก้คำแล้ว */
export const lessons = collection({
  one: "lesson",
  label: "บทเรียน",
  reason: "พบข้อแนะนำในรายงานที่นำไปทำได้",
  list: {
    name: "บทเรียน",
    menu: "start",
    title: "บทเรียน",
    lead: "สิ่งที่คนในรายงานแนะนำไว้ จัดตามสิ่งที่อยากทำ",
    english: "Lessons",
    main: true,
    first: true,
  },
  schema,
  body: reportWords.body,
  made: { from: ({ sources }) => sources },
  boundless: true,
  formRank: 2,
  quotations: { citations: "sources", exact: true, body: true, fields: [] },
  rules: ["province-beside"],
  compare: (a, b, reports) => byReport(a.sources, b.sources, reports) || a.order - b.order,
  search: {
    kind: "lessons",
    aliases: ({ speaker }) => [speaker && withoutRank(speaker)],
    terms: ({ speaker }) => [speaker],
    factors: (lesson) => lesson.factors,
    // Where the report begins with the name, once is enough.
    says: (lesson, { saidBy }) => [
      lesson.speaker && lesson.text.startsWith(lesson.speaker) ? "" : saidBy(lesson),
      lesson.text,
    ],
  },
  columns: [
    ...frame("ours"),
    field("kind", "Kind", "report", {
      choicesInEnglish: { province: "recommendation of a province", expert: "view of a participant in the forum" },
      calledBefore: formerNames.lessonKind,
      description: { th: "อยู่ส่วนใดของรายงาน", en: "In which part of the report it stands" },
    }),
    reportWords.column,
    field("province", "Province", "report", {
      description: { th: "จังหวัดเจ้าของข้อเสนอแนะ", en: "The province whose recommendation it is" },
      nothing: "ไม่ใช่ของจังหวัดใดจังหวัดหนึ่ง",
      nothingInEnglish: "of no one province",
    }),
    field("speaker", "Speaker", "report", {
      description: {
        th: "ผู้กล่าวในที่ประชุม ตามที่รายงานพิมพ์ชื่อ",
        en: "Who said it at the meeting, by the name that the report prints",
      },
      nothing: "รายงานไม่ได้บอกว่าใครกล่าว",
      nothingInEnglish: "the report names no speaker",
    }),
    field("networks", "Networks", "ours", {
      description: {
        th: "เครือข่ายที่ถ้อยคำนั้นกล่าวถึง หรืออยู่ใต้ชื่อ",
        en: "Networks of which its words speak, or under whose name it stands",
      },
      ...ofNoNetwork,
    }),
    field("factors", "Factors", "ours", {
      nothing: "ถ้อยคำไม่ได้พูดถึงปัจจัยใด",
      nothingInEnglish: "its words speak of no factor",
      description: { th: "เป็นการอ่านของเว็บ รายงานไม่ได้ระบุ", en: "A reading of the site; the report does not say it" },
    }),
    field("topic", "Topic", "ours", {
      description: { th: "เว็บจัดเอง รายงานไม่ได้จัด", en: "Sorted by the site, not by the report" },
    }),
    field("order", "Order in the report", "report", {
      description: { th: "ลำดับในส่วนของรายงานที่บทเรียนอยู่", en: "Its place in the part of the report in which it stands" },
    }),
    former,
    sources,
  ],
});
