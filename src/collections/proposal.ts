import { z } from "zod";
import { thaiDate } from "../text/dates.ts";
import { collection, type ListingReport } from "./collection.ts";
import { fieldsOf, former, frame, ourWords, sources } from "./columns.ts";
import {
  citations,
  formerIds,
  isoMonth,
  listed,
  names,
  order,
  reference,
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
  list: listed("lists", "รายการ", "รหัสใน lists ของรายงานที่อ้าง"),
  order,
  province: reference("provinces", "จังหวัด", "มีเฉพาะจังหวัดที่รายงานออกชื่อ", {
    nothing: "ส่วนกลาง หรือไม่ได้ระบุ",
  }).nullable(),
  direction: text("แนวทางขยายเครือข่าย", undefined, { long: true }).nullable(),
  lead: text("หัวหน้าทีมหรือหน่วยงานหลัก").nullable(),
  group: listed("groups", "กลุ่มโครงการ", "รหัสใน groups ของรายงานที่อ้าง", { nothing: "ไม่อยู่ในกลุ่มใด" }).nullable(),
  period: isoMonth.nullable().meta({ title: "ช่วงเวลา (ค.ศ.)", description: "ปี ค.ศ. กับเดือน เช่น 2008-01" }),
  networks: references("networks", "เครือข่าย"),
  organisations: names("หน่วยงานและบุคคล"),
  sources: citations,
});
const field = fieldsOf(schema);

/** Place of a proposal's list among all lists of all reports. */
const rank = ({ list, sources: [cited] }: z.infer<typeof schema>, reports: readonly ListingReport[]): number =>
  reports.flatMap(({ id, lists }) => lists.map((each) => `${id} ${each.id}`)).indexOf(`${cited?.source} ${list}`);

/** ข้อเสนอหนึ่งรายการ: แถวในตารางเครือข่ายที่จะต่อยอด หรือโครงการย่อย */
export const proposals = collection({
  one: "proposal",
  label: "ข้อเสนอ",
  reason: "มีข้อเสนอหรือโครงการย่อยที่เว็บยังไม่มี",
  schema,
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
    field("list", "List in the report", "report"),
    field("order", "Order in the list", "report"),
    field("province", "Province", "report", { nothingInEnglish: "central, or not named" }),
    field("direction", "How to extend the network", "report"),
    field("lead", "Lead researcher or agency", "report"),
    field("group", "Group of projects", "report", { nothingInEnglish: "in no group" }),
    field("period", "Month of the proposal", "report", { type: "month" }),
    field("networks", "Networks", "ours"),
    field("organisations", "Organisations and people", "report"),
    field("shortTitle", "Short title", "ours", { description: ourWords }),
    field("summary", "Summary", "ours", { description: ourWords }),
    former,
    sources,
  ],
});
