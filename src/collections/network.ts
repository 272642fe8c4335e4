import { z } from "zod";
import { compareThai } from "../text/collate.ts";
import { entry } from "../words/entry.ts";
import { formerNames } from "../words/former-names.ts";
import { ui } from "../words/ui.ts";
import { collection } from "./collection.ts";
import {
  aliasesInReport,
  bodyText,
  certaintyInEnglish,
  fieldsOf,
  former,
  frame,
  identityInEnglish,
  noNote,
  otherNames,
  ourSummary,
  PLACES,
} from "./columns.ts";
import {
  aliases,
  certaintyOfIdentity,
  choice,
  citation,
  formerIds,
  namedProvince,
  ofLaterReport,
  reason,
  summary,
  text,
  truth,
} from "./fields.ts";
import { eventLines } from "./followup.ts";
import { laterColumn, saidAgain } from "./later.ts";
import { needing } from "./needs.ts";
import { regionColumn } from "./region-column.ts";

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
export const businessesInEnglish: Readonly<Record<keyof typeof businesses, string>> = {
  inputs: "supply of inputs",
  produce: "collecting and selling produce",
  goods: "processing and community goods",
  finance: "savings and finance",
  tourism: "tourism and services",
  learning: "learning and academic work",
  community: "community and several activities",
};

/** What it says of a network that it has no province. */
export const ofNoProvince = {
  nothing: "ส่วนกลาง หลายจังหวัด หรือไม่ได้ระบุจังหวัด",
  nothingInEnglish: "central, in several provinces, or none stated",
};

const active = truth(ui.active.yes, "รายงานความคืบหน้ากล่าวว่ามีกิจกรรมหรือไม่", {
  choices: { true: `รายงานว่า${ui.active.yes}`, false: `รายงานว่า${ui.active.no}` },
  nothing: ui.active.unreported,
}).nullable();
const potential = choice(entry.network.potential, ui.potential, "อยู่ในรายชื่อเครือข่ายที่ควรต่อยอดหรือไม่", {
  nothing: "ไม่อยู่ในรายชื่อ",
}).nullable();

/** What a note is for. */
const NOTED = "เช่น ทำไมจึงรวมหรือแยกจากเครือข่ายอื่น";

/** One place where the report names the network. */
const appearance = needing(
  citation.extend({
    active: ofLaterReport(active),
    potential: ofLaterReport(potential),
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
  province: namedProvince({ nothing: ofNoProvince.nothing }).nullable(),
  aliases: aliases(entry.network.aliases),
  active,
  potential,
  business: choice("เรื่องหลัก", businesses, "เราจัดกลุ่มเอง รายงานไม่ได้จัด"),
  appearances: z.array(appearance).min(1, { error: "ต้องมีอย่างน้อยหนึ่งแห่ง" }).meta({
    title: entry.network.appears,
    description: "ทุกแห่งที่รายงานเอ่ยชื่อเครือข่ายนี้ว่าเป็นเครือข่าย อย่างน้อยหนึ่งแห่ง แนวทางขยายของเครือข่ายอื่นไม่นับ",
  }),
  note: text("หมายเหตุ", NOTED, { long: true }).optional(),
});
const field = fieldsOf(schema);
const activeColumn = field("active", "Active when followed up", "report", {
  description: { th: "ตามรายงานความคืบหน้า", en: "By the progress report" },
  choicesInEnglish: { true: "reported to be active", false: "reported not to be active" },
  nothingInEnglish: "not reported",
});
const potentialColumn = field("potential", "Potential to extend", "report", {
  choicesInEnglish: { business: "yes: in business", learning: "yes: in learning" },
  calledBefore: formerNames.potential,
  description: {
    th: "รายชื่อเครือข่ายที่รายงานว่าควรต่อยอด และด้านใด",
    en: "Whether the report lists it among those to be extended, and in what",
  },
  nothingInEnglish: "not in the list",
});

/** เครือข่ายหนึ่งแห่ง เนื้อความใต้หัวไฟล์คือรายละเอียดตามรายงาน */
export const networks = collection({
  one: "network",
  label: "เครือข่าย",
  reason: "รายงานเอ่ยถึงเครือข่ายที่เว็บยังไม่มี",
  list: {
    name: "เครือข่าย",
    title: "เครือข่าย",
    lead: "เครือข่ายที่รายงานเอ่ยชื่อ เรียงตามจังหวัด เม็ดทึบคือมีกิจกรรมเมื่อติดตามผล",
    english: "Networks",
    main: true,
    first: true,
  },
  schema,
  body: {
    title: "รายละเอียดตามรายงาน",
    help: "คัดถ้อยคำของรายงานจากย่อหน้าที่อ้าง เว้นว่างได้ถ้ารายงานไม่ได้พิมพ์รายละเอียด เว้นหนึ่งบรรทัดเพื่อขึ้นย่อหน้าใหม่",
    required: false,
  },
  made: { from: ({ appearances }) => appearances },
  boundless: true,
  formRank: 1,
  quotations: { citations: "appearances", exact: true, body: true, fields: [] },
  rules: ["later-states", "province-form"],
  uniqueNames: true,
  compare: (a, b) => compareThai(a.title, b.title),
  search: {
    kind: "networks",
    aliases: (network) => network.aliases,
    says: ({ id, text, note, appearances }, { eventsOfNetwork, isMisprinted, saidLater }) => [
      text,
      // In an excerpt nothing else would tell whose slip it is.
      ...appearances.map((place) => (isMisprinted(place) ? ui.note.printed(place.printed) : place.printed)),
      note && `${entry.note} ${note}`,
      ...saidLater("networks", appearances),
      ...eventsOfNetwork(id).flatMap((events) => events.flatMap(eventLines)),
    ],
    beside: ({ summary, appearances }, { placeName }) => [
      summary,
      ...appearances.flatMap((place) => [placeName(place), place.reason]),
    ],
  },
  columns: [
    ...frame("ours", {
      th: "ชื่อเต็มที่สุดที่รายงานพิมพ์ แก้คำแล้ว เติม จ.จังหวัด เมื่อชื่ออย่างเดียวบอกไม่ได้ว่าเครือข่ายไหน ชื่อตามที่พิมพ์ดูที่ตาราง appearances",
      en:
        "The fullest name that the report prints, misreadings corrected, with จ. and the province where the name alone does not tell " +
        "which network is meant. Names as printed are in the table appearances",
    }),
    field("province", "Province", "report", {
      description: {
        th: "รหัสของจังหวัดเดียวที่เครือข่ายอยู่ ใช้เชื่อมกับชุดข้อมูล provinces",
        en: "Identifier of the one province in which it is, which leads to the table provinces",
      },
      nothingInEnglish: ofNoProvince.nothingInEnglish,
    }),
    {
      name: "provinceTh",
      title: { th: "ชื่อจังหวัด", en: "Province in Thai" },
      type: "text",
      origin: "ours",
      required: true,
      description: {
        th: `ชื่อของจังหวัดในช่อง province ไว้ให้คนอ่าน ที่ช่องนั้นว่างเขียนว่า “${ui.central}” ไม่ว่าเพราะเหตุใด`,
        en: "Name of the province in the column province, for readers; where that is empty, one Thai phrase whatever the reason",
      },
      value: ({ province }, { provinceName }) => provinceName(province),
    },
    field("aliases", "Other names and search words", "ours", otherNames),
    aliasesInReport,
    activeColumn,
    {
      ...bodyText("detail", { th: "รายละเอียดตามรายงาน", en: "Details in the report" }, "report", { required: false }),
      nothing: "รายงานมีแต่ชื่อ ไม่ได้พิมพ์รายละเอียด",
      nothingInEnglish: "the report has the name only",
    },
    potentialColumn,
    field("business", "Main business", "ours", {
      choicesInEnglish: businessesInEnglish,
      description: { th: "เว็บจัดกลุ่มเอง รายงานไม่ได้จัด", en: "Grouped by the site, not by the report" },
    }),
    {
      name: "certainty",
      title: { th: "แน่ใจว่าทุกแห่งเป็นเครือข่ายเดียวกัน", en: "Certainty that all places mean one network" },
      type: "text",
      origin: "ours",
      required: true,
      choices: ui.identity,
      choicesInEnglish: identityInEnglish,
      description: {
        th: "ของการรวมเป็นเครือข่ายเดียว ไม่ใช่ของคำอ่านในชื่อ (ดู nameCertainty): likely เมื่อแห่งใดแห่งหนึ่งเพียงน่าจะใช่ แต่ละแห่งดูที่ตาราง appearances",
        en:
          "Of its being one network, not of the reading of its name (see nameCertainty): likely when one of the places only " +
          "probably means it; the table appearances has each place",
      },
      value: ({ appearances }) => (appearances.some(({ certainty }) => certainty === "likely") ? "likely" : "certain"),
    },
    {
      name: "nameCertainty",
      title: { th: "แน่ใจคำอ่านในชื่อ", en: "Certainty of the name's reading" },
      type: "text",
      origin: "ours",
      required: true,
      choices: ui.certainty,
      choicesInEnglish: certaintyInEnglish,
      description: {
        th: "ต่ำสุดของคำที่แก้หรือคงไว้ซึ่งอยู่ในชื่อ ตามตาราง corrections ของที่ที่พิมพ์ชื่อนั้น certain เมื่อไม่มีคำใดที่สงสัย",
        en:
          "The least of the readings in the name, by the table corrections at the places where it is printed; certain where " +
          "no word of it is in doubt",
      },
      value: (network, { nameCertainty }) => nameCertainty(network),
    },
    field("note", "Editors' note", "ours", {
      description: { th: NOTED, en: "As why it is one with another network, or is not" },
      ...noNote,
    }),
    field("summary", "Summary", "ours", ourSummary),
    former,
    {
      name: "sources",
      ...PLACES,
      required: true,
      value: ({ appearances }, { place }) =>
        appearances.map((cited) => ({
          ...place(cited),
          certainty: cited.certainty,
          reason: cited.reason ?? null,
          ...saidAgain(cited, ["active", "potential"]),
        })),
    },
    laterColumn("appearances", [
      { ...activeColumn, name: "active" },
      { ...potentialColumn, name: "potential" },
    ]),
    regionColumn,
    {
      name: "factors",
      title: { th: "ปัจจัยในบทเรียน", en: "Factors that its lessons bear on" },
      type: "list",
      origin: "ours",
      refersTo: "factors",
      description: {
        th: "รหัสในตาราง factors การอ่านของเว็บ ผ่านบทเรียนที่กล่าวถึงเครือข่าย บทเรียนใดดูที่ตาราง network-factors",
        en:
          "Identifiers in the table factors: a reading of the site, through the lessons that speak of the network; " +
          "the table network-factors says which",
      },
      nothing: "ไม่มีบทเรียนที่กล่าวถึงเครือข่ายนี้และพูดถึงปัจจัย",
      nothingInEnglish: "no lesson that speaks of the network bears on a factor",
      value: ({ id }, { factorsOfNetwork }) => factorsOfNetwork(id),
    },
  ],
});
