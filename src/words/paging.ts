import { formatNumber } from "../text/numbers.ts";

interface ShownPart {
  from: number;
  items: { length: number };
  total: number;
}

/** Words of lists that are cut into pages. */
export const paging = {
  label: (list?: string) => (list ? `หน้าอื่นของ${list}` : "หน้าอื่นของรายการนี้"),
  page: (number: number) => `หน้า ${number}`,
  /** `หน้า 2: จุดที่รายงานไม่ตรงกัน` */
  holds: (number: number, what?: string) => (what ? `หน้า ${number}: ${what}` : `หน้า ${number}`),
  here: (number: number, of: number) => `หน้า ${number} จาก ${of}`,
  title: (title: string, number: number) => (number === 1 ? title : `${title} หน้า ${number}`),
  /** Head of a part: the standfirst stands on the first only, the others lead back to it. */
  head: ({ title, lead }: { title: string; lead: string }, path: string, number: number) => ({
    title: paging.title(title, number),
    lead: number === 1 ? lead : undefined,
    crumbs: number === 1 ? [] : [{ label: title, path }],
  }),
  /** `แสดงลำดับที่ 101–200 จาก 4,551 เครือข่าย` */
  some: ({ from, items, total }: ShownPart, unit: string, by?: string) =>
    `แสดงลำดับที่ ${formatNumber(from)}–${formatNumber(from + items.length - 1)} ` +
    `จาก ${formatNumber(total)} ${unit}${by ? ` ที่กรองด้วย ${by}` : ""}`,
  /** `ดูทั้งหมด 1,234 เครือข่ายของจังหวัดกระบี่` */
  all: (total: number, what: string) => `ดูทั้งหมด ${formatNumber(total)} ${what}`,
};
