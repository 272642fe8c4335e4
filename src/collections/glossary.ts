import { z } from "zod";
import { compareThai } from "../text/collate.ts";
import { collection } from "./collection.ts";
import {
  aliasesInReport,
  bodyText,
  fieldsOf,
  former,
  frame,
  identityInEnglish,
  otherNames,
  sources,
} from "./columns.ts";
import { aliases, certaintyOfIdentity, choice, citations, formerIds, text } from "./fields.ts";

const schema = z.strictObject({
  title: text("คำ", "ตามที่ใช้ในรายงาน"),
  formerIds,
  kind: choice("ประเภท", { abbreviation: "ตัวย่อ", term: "คำศัพท์", organisation: "หน่วยงาน", place: "สถานที่" }),
  expansion: text("คำเต็ม", "ใส่เฉพาะเมื่อแน่ใจ ไม่แน่ใจให้เว้นไว้").nullable(),
  certainty: certaintyOfIdentity.meta({ description: "แน่ใจแค่ไหนในคำเต็ม" }).optional(),
  basis: choice("ฐานของคำเต็ม", { report: "คำเต็มมีในรายงาน", common: "ใช้ทั่วไปในวงการสหกรณ์" }).optional(),
  aliases: aliases("คำอื่น"),
  english: text("ภาษาอังกฤษ").optional(),
  sources: citations,
});
const field = fieldsOf(schema);
const noAbbreviation = { nothing: "ไม่ใช่คำย่อ", nothingInEnglish: "no abbreviation" };

/** คำหรือตัวย่อ เนื้อความใต้หัวไฟล์อธิบายคำนี้เป็นภาษาง่าย (เราเขียนเอง เว้นแต่อ้างรายงาน) */
export const glossary = collection({
  one: "term",
  label: "คำศัพท์",
  reason: "มีคำหรือตัวย่อที่คนอ่านไม่เข้าใจ",
  list: {
    name: "คำศัพท์",
    menu: "report",
    title: "คำศัพท์และตัวย่อ",
    lead: "คำที่ใช้ในรายงาน คำเต็มใส่เฉพาะที่แน่ใจ",
    english: "Glossary",
  },
  schema,
  body: {
    title: "คำอธิบาย",
    help: "อธิบายเป็นภาษาง่าย ๆ ด้วยคำของเราเอง ถ้าเดาไม่ได้ให้บอกว่าไม่รู้ ทำตัวหนาด้วย **คำ** ใส่ลิงก์ด้วย [ข้อความ](https://…)",
    required: true,
  },
  made: { from: ({ sources }) => sources },
  concepts: true,
  formRank: 3,
  quotations: { citations: "sources", exact: false, body: false, fields: [] },
  uniqueNames: true,
  page: "/glossary/",
  compare: (a, b) => compareThai(a.title, b.title),
  search: { kind: "glossary", aliases: (term) => [term.expansion, term.english, ...term.aliases] },
  columns: [
    ...frame("ours", {
      th: "คำของรายงาน หรือชื่อที่เว็บตั้งให้คำหลายคำที่อธิบายด้วยกัน",
      en: "A word of the report, or a name of the site for several that are explained together",
    }),
    field("kind", "Kind", "ours", {
      choicesInEnglish: { abbreviation: "abbreviation", term: "term", organisation: "organisation", place: "place" },
      description: { th: "เว็บจัดเอง", en: "Sorted by the site" },
    }),
    field("expansion", "Full form", "ours", {
      ...noAbbreviation,
      description: {
        th: "ช่อง basis บอกว่ามีในรายงาน หรือใช้ทั่วไปในวงการ",
        en: "The column basis says whether the report has it or whether it is common use",
      },
    }),
    field("certainty", "Certainty of the full form", "ours", {
      choicesInEnglish: identityInEnglish,
      description: { th: "แน่ใจว่าย่อมาจากคำเต็มนั้นแค่ไหน", en: "How sure it is that the full form is meant" },
      ...noAbbreviation,
    }),
    field("basis", "Basis of the full form", "ours", {
      choicesInEnglish: { report: "the report has the full form", common: "common use in the co-operative movement" },
      description: { th: "คำเต็มมาจากไหน", en: "Where the full form is from" },
      ...noAbbreviation,
    }),
    field("english", "English", "ours", {
      description: { th: "คำภาษาอังกฤษของศัพท์นี้", en: "The term in English" },
      nothing: "เว็บไม่ได้ให้คำภาษาอังกฤษ",
      nothingInEnglish: "none given",
    }),
    field("aliases", "Other words", "ours", otherNames),
    aliasesInReport,
    bodyText("text", { th: "คำอธิบาย", en: "Explanation" }, "ours", { required: true }),
    former,
    sources,
  ],
});
