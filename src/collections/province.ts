import { z } from "zod";
import { provinces as allProvinces, provinceFacts, regions } from "../data/provinces.ts";
import { compareThai } from "../text/collate.ts";
import { entry } from "../words/entry.ts";
import { collection } from "./collection.ts";
import { bodyText, fieldsOf, former, frame, noNote, sources } from "./columns.ts";
import { choice, citation, citationsOf, formerIds, ofLaterReport, text, truth } from "./fields.ts";
import { laterColumn, saidAgain } from "./later.ts";
import { businesses, businessesInEnglish } from "./network.ts";
import { ofRegion, regionIn } from "./region-column.ts";

const reported = truth(entry.province.reported, undefined, {
  choices: { true: "มี", false: "ไม่มี" },
  nothing: "ไม่ทราบ",
}).nullable();
const recommendations = choice("ข้อเสนอแนะ", {
  given: "มีข้อเสนอแนะ",
  none: "รายงานพิมพ์ว่า ไม่มี",
  dash: "รายงานขีดไว้",
  absent: "รายงานไม่ได้กล่าวถึง",
});

const place = citation
  .extend({ reported: ofLaterReport(reported), recommendations: ofLaterReport(recommendations) })
  .meta({ title: "ที่มา" });

const schema = z.strictObject({
  title: text("ชื่อจังหวัด"),
  formerIds,
  reported,
  recommendations,
  sources: citationsOf(place),
});
const field = fieldsOf(schema);
const reportedColumn = field("reported", "Progress reported", "report", {
  choicesInEnglish: { true: "reported", false: "not reported" },
  description: { th: "จังหวัดนี้ส่งรายงานความคืบหน้าหรือไม่", en: "Whether the province reported on its progress" },
  nothingInEnglish: "not known",
});
const recommendationsColumn = field("recommendations", "Recommendations", "report", {
  choicesInEnglish: {
    given: "has recommendations",
    none: "the report prints that there are none",
    dash: "the report prints a dash",
    absent: "the report does not speak of it",
  },
  description: {
    th: "รายงานลงข้อเสนอแนะของจังหวัดนี้หรือไม่",
    en: "Whether the report has recommendations of the province",
  },
});
/** Of a province that data/provinces.ts does not have. */
const notKnown = { nothing: "เว็บไม่รู้จักจังหวัดนี้", nothingInEnglish: "a province that the site does not know" };
const noNetworks = { nothing: "รายงานไม่ได้เอ่ยชื่อเครือข่ายของจังหวัดนี้", nothingInEnglish: "the report names none" };
const NETWORKS = { th: "เครือข่าย", en: "networks" };

/** จังหวัดที่รายงานเอ่ยชื่อ เนื้อความใต้หัวไฟล์เป็นหมายเหตุของเรา (ถ้ามี) */
export const provinces = collection({
  one: "province",
  label: "จังหวัด",
  reason: "รายงานออกชื่อจังหวัดที่เว็บยังไม่มี",
  list: {
    name: "จังหวัด",
    title: "จังหวัด",
    lead: "จังหวัดที่รายงานเอ่ยชื่อ แต่ละจังหวัดมีเครือข่ายและข้อเสนอแนะอะไร",
    english: "Provinces",
    first: true,
  },
  schema,
  body: { title: entry.note, help: "เว้นว่างได้", required: false },
  known: allProvinces.map(({ id, th, since }) => ({ id, title: th, since })),
  quotations: { citations: "sources", exact: false, body: false, fields: [] },
  rules: ["known-province", "later-states"],
  uniqueNames: true,
  compare: (a, b) => compareThai(a.title, b.title),
  search: {
    kind: "provinces",
    aliases: ({ id }) => {
      const facts = provinceFacts(id);
      return facts ? [facts.en, ...facts.names, regions[facts.region]] : [];
    },
    terms: ({ title }) => [`จังหวัด${title}`],
    province: ({ id }) => id,
    beside: (province, { provinceLead }) => [provinceLead(province)],
    says: ({ id, text, recommendations, sources }, { lessonsOfProvince, saidLater }) => [
      text && `${entry.note} ${text}`,
      lessonsOfProvince(id) === 0 && entry.province.without[recommendations === "given" ? "absent" : recommendations],
      ...saidLater("provinces", sources),
    ],
  },
  columns: [
    ...frame("report"),
    {
      name: "iso",
      ...notKnown,
      description: { th: "รหัสจังหวัดตามมาตรฐานสากล", en: "Its code in the international standard" },
      title: { th: "รหัส ISO 3166-2", en: "ISO 3166-2 code" },
      type: "text",
      origin: "outside",
      value: ({ id }) => provinceFacts(id)?.iso ?? null,
    },
    {
      name: "english",
      ...notKnown,
      title: { th: "ชื่อภาษาอังกฤษ", en: "Name in English" },
      type: "text",
      origin: "outside",
      description: { th: "ตามราชบัณฑิตยสภา", en: "As the Royal Society of Thailand writes it" },
      value: ({ id }) => provinceFacts(id)?.en ?? null,
    },
    { ...ofRegion, ...notKnown, value: ({ id }) => regionIn(id) },
    reportedColumn,
    {
      name: "rows",
      description: { th: "เว็บนับจากแถวในรายงาน", en: "Counted by the site from the rows of the report" },
      title: { th: "เครือข่ายในรายงานความคืบหน้า", en: "Networks in the progress report" },
      type: "integer",
      origin: "ours",
      required: true,
      unit: NETWORKS,
      value: ({ id }, { reportedRows }) => reportedRows(id).rows,
    },
    {
      name: "active",
      description: {
        th: "เว็บนับจากแถวในรายงานที่ว่ามีกิจกรรม",
        en: "Counted by the site from the rows that tell of activity",
      },
      title: { th: "เครือข่ายที่มีกิจกรรม", en: "Active networks" },
      type: "integer",
      origin: "ours",
      required: true,
      unit: NETWORKS,
      value: ({ id }, { reportedRows }) => reportedRows(id).active,
    },
    recommendationsColumn,
    {
      name: "lessons",
      description: { th: "เว็บนับจากตาราง lessons", en: "Counted by the site from the table lessons" },
      title: { th: "บทเรียนของจังหวัด", en: "Lessons of the province" },
      type: "integer",
      origin: "ours",
      required: true,
      unit: { th: "บทเรียน", en: "lessons" },
      value: ({ id }, { lessonsOfProvince }) => lessonsOfProvince(id),
    },
    {
      ...bodyText("note", { th: entry.note, en: "Editors' note" }, "ours", { required: false }),
      ...noNote,
    },
    former,
    {
      ...sources,
      value: (province: { sources: readonly z.infer<typeof place>[] }, lookup) =>
        province.sources.map((cited) => ({
          ...lookup.place(cited),
          ...saidAgain(cited, ["reported", "recommendations"]),
        })),
    },
    laterColumn("sources", [
      { ...reportedColumn, name: "reported" },
      { ...recommendationsColumn, name: "recommendations" },
    ]),
    {
      name: "networks",
      title: { th: "ชื่อเครือข่าย", en: "Its networks" },
      type: "list",
      origin: "ours",
      refersTo: "networks",
      description: {
        th: "รหัสในตาราง networks ของทุกเครือข่ายที่รายงานเอ่ยชื่อในจังหวัดนี้ รวมที่ไม่มีในรายงานความคืบหน้า",
        en:
          "Identifiers in the table networks of all networks of the province that the report names, those without a row in the " +
          "progress report too",
      },
      ...noNetworks,
      value: ({ id }, { networksOfProvince }) => networksOfProvince(id).map((network) => network.id),
    },
    {
      name: "networkCount",
      title: { th: "เครือข่ายทั้งหมดที่รายงานเอ่ยชื่อ", en: "All networks named" },
      type: "integer",
      origin: "ours",
      required: true,
      unit: NETWORKS,
      description: {
        th: "เว็บนับจากช่อง networks จึงมากกว่าช่อง rows ได้ ซึ่งนับเฉพาะที่อยู่ในรายงานความคืบหน้า",
        en: "Counted by the site from the column networks; the column rows counts only those in the progress report",
      },
      value: ({ id }, { networksOfProvince }) => networksOfProvince(id).length,
    },
    {
      name: "businesses",
      title: { th: "เรื่องหลักของเครือข่าย", en: "Main businesses of its networks" },
      type: "list",
      origin: "ours",
      choices: businesses,
      choicesInEnglish: businessesInEnglish,
      description: {
        th: "ช่อง business ของเครือข่ายในช่อง networks แต่ละเรื่องครั้งเดียว เว็บจัดกลุ่มเอง",
        en: "The column business of the networks in the column networks, each once; grouped by the site",
      },
      ...noNetworks,
      value: ({ id }, { networksOfProvince }) => [...new Set(networksOfProvince(id).map(({ business }) => business))],
    },
  ],
});
