import type { Token } from "marked";
import type { Addresses } from "./addresses.ts";
import { checkImage, checkLink, type LinkFault } from "./links.ts";
import { shorten } from "./wording.ts";

/** A body of Markdown to judge, and where it stands in its file. */
export interface Prose {
  file: string;
  text: string;
  bodyStart: number;
  /** `entry`: shown block by block. `report`: tables too. `page`: MDX, trusted more, laid out by the site. */
  kind: "entry" | "report" | "page";
}

export interface Fault {
  rule: string;
  message: string;
  suggestion: string;
  /** What to replace by what, near the start of the token. */
  replacement?: readonly [old: string, better: string];
}

/** Blocks that the site does not show. */
const UNSEEN: Record<string, string> = {
  code: "ข้อความที่ย่อหน้าสี่ช่องหรืออยู่ใน ``` เป็นโค้ด",
  blockquote: "บรรทัดที่ขึ้นต้นด้วย > เป็นข้อความอ้าง",
  hr: "เส้นคั่น",
  def: "บรรทัดแบบ [คำ]: เป็นที่เก็บลิงก์",
};

/** What is wrong with one token by itself. */
export function faultsOf(token: Token, prose: Prose, addresses: Addresses): Fault[] {
  switch (token.type) {
    case "heading":
      return headingFaults(token.raw, token.depth);
    case "link":
      return [
        ...emptyLink(token.href, token.text),
        ...targetFault(checkLink(token.href, prose.file, addresses), token.href),
      ];
    case "image":
      return [
        ...namelessImage(token.href, token.text),
        ...targetFault(checkImage(token.href, prose.file, addresses), token.href),
      ];
    default:
      return prose.kind === "page" ? [] : unseenFaults(token, prose);
  }
}

function unseenFaults({ type, raw }: Token, { kind }: Prose): Fault[] {
  const unseen = UNSEEN[type];
  if (unseen !== undefined)
    return [{ rule: "not-shown", message: `${unseen} เว็บจะไม่แสดง`, suggestion: "เขียนเป็นย่อหน้าธรรมดา ชิดซ้าย" }];
  if (type === "table" && kind === "entry")
    return [{ rule: "not-shown", message: "ตารางในรายการ เว็บจะไม่แสดง", suggestion: "เขียนเป็นรายการด้วย -" }];
  // The closing tag has been told of with the opening one.
  if (type !== "html" || raw.startsWith("</")) return [];
  const message = raw.startsWith("<!--") ? "มีหมายเหตุ HTML ในเนื้อความ" : `มีแท็ก HTML "${shorten(raw, 30)}" ซึ่งเว็บไม่รับ`;
  return [{ rule: "raw-html", message, suggestion: "ลบออก เขียนเป็นข้อความธรรมดา" }];
}

function headingFaults(raw: string, depth: number): Fault[] {
  const line = raw.split("\n")[0] ?? "";
  if (!/^ {0,3}#/.test(raw)) {
    const suggestion = "เว้นบรรทัดก่อนขีด หรือใช้ ## นำหน้าถ้าตั้งใจให้เป็นหัวข้อ";
    return [{ rule: "underlined-heading", message: `"${shorten(line)}" กลายเป็นหัวข้อ เพราะบรรทัดถัดไปเป็นขีด`, suggestion }];
  }
  if (depth > 1) return [];
  const message = "หัวข้อระดับ # เป็นของชื่อหน้า ใช้ซ้ำไม่ได้";
  return [{ rule: "top-heading", message, suggestion: "ใช้ ##", replacement: [line, `#${line.trimStart()}`] }];
}

function emptyLink(href: string, text: string): Fault[] {
  if (text.trim() !== "") return [];
  return [{ rule: "empty-link", message: `ลิงก์ไป ${shorten(href)} ไม่มีข้อความให้กด`, suggestion: "ใส่ข้อความใน [ ]" }];
}

function namelessImage(src: string, alt: string): Fault[] {
  if (alt.trim() !== "" && alt.trim() !== src) return [];
  const message = `รูป ${shorten(src)} ไม่มีคำบรรยาย คนที่มองไม่เห็นจะไม่รู้ว่าเป็นรูปอะไร`;
  const suggestion = "บอกใน [ ] ว่าในรูปมีอะไร เช่น ![ชาวบ้านช่วยกันเก็บข้าว](…)";
  return [{ rule: "image-without-description", message, suggestion }];
}

function targetFault(fault: LinkFault | undefined, href: string): Fault[] {
  if (!fault) return [];
  const { target, ...said } = fault;
  return [target === undefined ? said : { ...said, replacement: [href, target] }];
}
