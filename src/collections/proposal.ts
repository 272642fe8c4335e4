import { z } from "zod";
import { thaiDate } from "../text/dates.ts";
import { entry } from "../words/entry.ts";
import { collection, type ListingReport } from "./collection.ts";
import { fieldsOf, former, frame, nobodyNamed, ofNoNetwork, ourShortTitle, ourSummary, sources } from "./columns.ts";
import {
  COMMON_ERA,
  citations,
  formerIds,
  isoMonth,
  listed,
  namedProvince,
  names,
  order,
  references,
  shortTitle,
  summary,
  text,
} from "./fields.ts";

const schema = z.strictObject({
  title: text("ชื่อเครือข่ายหรือโครงการ"),
  shortTitle,
  summary,
  formerIds,
  list: listed("lists", "รายการ"),
  order,
  province: namedProvince({ nothing: "ส่วนกลาง หรือไม่ได้ระบุ" }).nullable(),
  direction: text("แนวทางขยายเครือข่าย", undefined, { long: true }).nullable(),
  lead: text(entry.lead).nullable(),
  group: listed("groups", "กลุ่มโครงการ", { nothing: "ไม่อยู่ในกลุ่มใด" }).nullable(),
  period: isoMonth.nullable().meta({ title: `ช่วงเวลา${COMMON_ERA}`, description: "ปี ค.ศ. กับเดือน เช่น 2008-01" }),
  networks: references("networks", "เครือข่าย"),
  organisations: names("หน่วยงานและบุคคล"),
  sources: citations,
});
const field = fieldsOf(schema);
/** Of a list of the report that is printed without such a column. */
const noColumn = {
  nothing: "รายการนั้นของรายงานไม่มีช่องนี้",
  nothingInEnglish: "that list of the report has no such column",
};

/** Place of a proposal's list among all lists of all reports. */
const rank = ({ list, sources: [cited] }: z.infer<typeof schema>, reports: readonly ListingReport[]): number =>
  reports.flatMap(({ id, lists }) => lists.map((each) => `${id} ${each.id}`)).indexOf(`${cited?.source} ${list}`);

/** ข้อเสนอหนึ่งรายการ: แถวในตารางเครือข่ายที่จะต่อยอด หรือโครงการย่อย */
export const proposals = collection({
  one: "proposal",
  label: "ข้อเสนอ",
  reason: "มีข้อเสนอหรือโครงการย่อยที่เว็บยังไม่มี",
  list: {
    name: "ข้อเสนอ",
    menu: "after",
    title: "ข้อเสนอสำหรับระยะต่อไป",
    lead: "สิ่งที่รายงานเสนอให้ทำต่อ และกับเครือข่ายใด",
    english: "Proposals",
  },
  schema,
  made: { from: ({ sources }) => sources },
  quotations: { citations: "sources", exact: true, body: false, fields: ["title", "direction", "lead"] },
  page: "/proposals/",
  compare: (a, b, sources) => rank(a, sources) - rank(b, sources) || a.order - b.order,
  search: {
    kind: "proposals",
    says: (proposal, { titles, whereOfProposal }) => [
      whereOfProposal(proposal),
      proposal.direction,
      proposal.lead,
      proposal.period && thaiDate(proposal.period),
      titles("networks", proposal.networks).join(", "),
    ],
    beside: ({ shortTitle, summary }) => [shortTitle, summary],
  },
  columns: [
    ...frame("report"),
    field("list", "List in the report", "report", {
      description: {
        th: "รหัสของรายการในรายงานที่ข้อเสนอนี้อยู่ ชื่ออยู่ในตาราง sources",
        en: "Identifier of the list of the report in which it stands",
      },
    }),
    field("order", "Order in the list", "report", {
      description: { th: "ลำดับที่พิมพ์ในรายการนั้น", en: "By the number printed in that list" },
    }),
    field("province", "Province", "report", {
      description: { th: "จังหวัดที่รายงานลงไว้", en: "The province that the report names" },
      nothingInEnglish: "central, or not named",
    }),
    field("direction", "How to extend the network", "report", {
      description: { th: "ถ้อยคำของรายงาน", en: "Words of the report" },
      ...noColumn,
    }),
    field("lead", "Lead researcher or agency", "report", {
      description: { th: "ชื่อตามที่รายงานลงไว้", en: "By the name that the report has" },
      ...noColumn,
    }),
    field("group", "Group of projects", "report", {
      description: { th: "รหัสของกลุ่มที่รายงานจัดไว้", en: "Identifier of the group in which the report has it" },
      nothingInEnglish: "in no group",
    }),
    field("period", "Month of the proposal", "report", {
      description: { th: "เดือนที่รายงานให้ทำข้อเสนอโครงการ", en: "The month for which the report plans the proposal" },
      nothing: "รายงานไม่ได้บอกช่วงเวลา",
      nothingInEnglish: "the report says no time",
      type: "month",
    }),
    field("networks", "Networks", "ours", {
      ...ofNoNetwork,
      description: { th: "เครือข่ายที่ข้อเสนอนี้ต่อยอด เว็บจับคู่เอง", en: "Networks that it extends; matched by the site" },
    }),
    field("organisations", "Organisations and people", "report", {
      description: { th: "ชื่อที่รายงานลงไว้ในข้อเสนอนี้", en: "Names that the report has in it" },
      ...nobodyNamed,
    }),
    field("shortTitle", "Short title", "ours", ourShortTitle),
    field("summary", "Summary", "ours", ourSummary),
    former,
    sources,
  ],
});
