import { z } from "zod";
import { countWord } from "../text/count-word.ts";
import { collection } from "./collection.ts";
import { fieldsOf, former, frame, noneChosen, PLACES } from "./columns.ts";
import { citation, formerIds, ofPlaces, oneLine, order, reference, references, text, truth } from "./fields.ts";
import { grounded } from "./grounds.ts";

/** Collections whose entries a sentence may rest on, in the order in which its page names them. */
export const GROUNDS = ["lessons", "factors", "framework", "networks", "terms", "statistics", "discrepancies"] as const;

const sentence = grounded(
  z.strictObject({
    text: text("ประโยค", "คำของเราเอง ภาษาพูดที่สุภาพ บอกไม่มากกว่าที่ที่มาบอก", { long: true }),
    unknown: truth("รายงานไม่ได้กล่าว", "ใช่ เมื่อประโยคนี้บอกสิ่งที่รายงานไม่รู้หรือไม่ได้บอก ไม่ต้องมีที่มา").default(false),
    sources: z
      .array(citation.omit({ row: true, printed: true }).meta({ title: "ที่มา" }), ofPlaces)
      .default([])
      .meta({ title: "ที่มา", description: "ประโยคนี้มาจากย่อหน้าหรือแถวไหน" }),
    lessons: references("lessons", "บทเรียน"),
    factors: references("factors", "ปัจจัย"),
    framework: references("framework", "กรอบคิด"),
    networks: references("networks", "เครือข่าย"),
    terms: references("glossary", "คำศัพท์"),
    statistics: references("statistics", "ตัวเลข"),
    discrepancies: references("discrepancies", "จุดที่ไม่ตรงกัน"),
  }),
  { fields: ["sources", ...GROUNDS], unless: "unknown" },
);

/** So long is an answer. */
const SENTENCES = { least: 2, most: 5 };

const schema = z.strictObject({
  title: oneLine("คำถาม", "อย่างที่คนถามจริง ภาษาธรรมดา", 60),
  formerIds,
  topic: reference("subjects", "เรื่อง", "ผู้ถามอยากรู้เรื่องใด"),
  asked: z.array(text("ถามอีกแบบ")).min(3).max(10).meta({
    title: "ถามอีกแบบ",
    description: "คำที่คนอาจพิมพ์ค้นเมื่ออยากรู้เรื่องนี้ ทั้งวลีและคำถาม ไม่ใส่คำที่คำถามข้ออื่นตอบตรงกว่า",
  }),
  answer: z
    .array(sentence)
    .min(SENTENCES.least)
    .max(SENTENCES.most)
    .meta({
      title: "คำตอบ",
      description: `${countWord(SENTENCES.least)}ถึง${countWord(SENTENCES.most)}ประโยค แต่ละประโยคบอกว่ามาจากไหน`,
    }),
  featured: truth("แสดงบนหน้าแรก", "เว้นไว้ถ้าไม่แน่ใจ").default(false),
  order,
  related: references("questions", "คำถามที่เกี่ยวข้อง"),
});
const field = fieldsOf(schema);

/** คำถามที่คนทำเครือข่ายหรือศึกษาเครือข่ายถามจริง กับคำตอบของเราที่ทุกประโยคบอกว่ามาจากไหน */
export const questions = collection({
  one: "question",
  label: "คำถาม",
  reason: "มีคำถามที่คนถามบ่อยและรายงานตอบได้",
  list: {
    name: "คำถาม",
    menu: "start",
    title: "คำถามและคำตอบ",
    lead: "สิ่งที่คนทำเครือข่าย เจ้าหน้าที่ และนักวิจัยมักถาม ตอบสั้น ๆ จากรายงาน ทุกประโยคบอกว่ามาจากไหน",
    english: "Questions and answers",
  },
  schema,
  made: { from: ({ answer }) => answer.flatMap(({ sources }) => sources), restsOnly: true },
  quotations: { citations: "sources", inEach: "answer", exact: true, body: false, fields: [] },
  uniqueNames: true,
  under: "topic",
  compare: (a, b) => a.order - b.order,
  search: {
    kind: "questions",
    // Searched, and not suggested: there are hundreds of them, and every reader would load them with the first key.
    terms: ({ asked }) => asked,
    factors: ({ answer }) => [...new Set(answer.flatMap(({ factors }) => factors))],
    says: ({ answer }) => answer.map((each) => each.text),
    beside: ({ answer, topic }, { placeName, titles }) => [
      ...titles("subjects", [topic]),
      ...answer.flatMap(({ sources }) => sources.map(placeName)),
    ],
  },
  columns: [
    ...frame("ours"),
    field("topic", "Topic", "ours", {
      description: { th: "เว็บจัดเอง", en: "Sorted by the site" },
    }),
    field("asked", "Asked in other words", "ours", {
      nothing: "ไม่มีคำอื่น",
      nothingInEnglish: "no others",
      description: {
        th: "ถ้อยคำอื่นที่ถามเรื่องเดียวกัน ไว้ให้ค้นพบ",
        en: "Other words for the same question, so that it is found",
      },
    }),
    {
      name: "answer",
      title: { th: "คำตอบ", en: "Answer" },
      type: "text",
      origin: "ours",
      required: true,
      description: {
        th: "เว็บเขียนเอง จากที่รายงานกล่าวไว้ ที่มาของแต่ละประโยคอยู่ในช่อง sentences",
        en: "Written by the site from what the report says; the grounds of each sentence are in sentences",
      },
      value: ({ answer }) => answer.map((each) => each.text).join(" "),
    },
    {
      ...field("answer", "Answer", "ours"),
      name: "sentences",
      nothing: "ยังไม่มีคำตอบ",
      nothingInEnglish: "no answer yet",
      title: { th: "ประโยคกับที่มา", en: "Sentences with their grounds" },
      description: {
        th:
          "ประโยคของคำตอบตามลำดับ unknown บอกว่ารายงานไม่ได้กล่าว นอกนั้นเป็นรหัสของสิ่งที่ประโยคนั้นอาศัย " +
          "เป็นตารางใน question-sentences กับ question-grounds",
        en:
          "The sentences in order; unknown says that the report does not tell, the rest are identifiers of what " +
          "the sentence rests on. As tables: question-sentences and question-grounds",
      },
      value: ({ answer }, { place }) => answer.map((each) => ({ ...each, sources: each.sources.map(place) })),
    },
    field("related", "Related questions", "ours", {
      description: { th: "คำถามที่บรรณาธิการเลือกให้อ่านต่อ", en: "Questions that the editors chose to be read next" },
      ...noneChosen,
    }),
    field("order", "Order in its topic", "ours", {
      description: { th: "ลำดับในเรื่องของตน", en: "Its place in its topic" },
    }),
    former,
    {
      name: "sources",
      nothing: "คำตอบไม่ได้อาศัยที่ใดในรายงานโดยตรง",
      nothingInEnglish: "the answer rests on no place in a report by itself",
      ...PLACES,
      value: ({ answer }, { place }) => answer.flatMap(({ sources }) => sources.map(place)),
    },
  ],
});
