import type { Token } from "marked";
import { LEFT_LINK, LEFT_STARS, SPELT_OUT } from "../collections/texts.ts";
import { shorten } from "../text/shorten.ts";
import type { Addresses } from "./addresses.ts";
import { checkImage, checkLink, type LinkFault } from "./links.ts";

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
  /** The words at fault, where they are not the whole token. */
  at?: string;
  /** What to replace by what, near the start of the token. */
  replacement?: readonly [old: string, better: string];
}

const AS_PARAGRAPH = "เขียนเป็นย่อหน้าธรรมดา ชิดซ้าย";
/** What Markdown has and the site does not show: what it is, and what to do instead. */
const UNSEEN: Record<string, readonly [what: string, instead: string]> = {
  code: ["ข้อความที่ย่อหน้าสี่ช่องหรืออยู่ใน ``` เป็นโค้ด", AS_PARAGRAPH],
  blockquote: ["บรรทัดที่ขึ้นต้นด้วย > เป็นข้อความอ้าง", AS_PARAGRAPH],
  hr: ["เส้นคั่น", "ลบออก"],
  def: ["บรรทัดแบบ [คำ]: เป็นที่เก็บลิงก์", AS_PARAGRAPH],
  checkbox: ["ข้อที่ขึ้นต้นด้วย [ ] เป็นช่องให้กา", "ลบ [ ] ออก"],
};

/** What is wrong with one token by itself. */
export function faultsOf(token: Token, prose: Prose, addresses: Addresses): Fault[] {
  switch (token.type) {
    case "heading":
      return headingFaults(token.raw, token.depth);
    case "link":
      return [
        ...emptyLink(token.href, token.text),
        ...linkTitle(token.title),
        ...targetFault(checkLink(token.href, prose.file, addresses), token.href),
      ];
    case "image":
      return prose.kind === "page"
        ? [
            ...namelessImage(token.href, token.text),
            ...targetFault(checkImage(token.href, prose.file, addresses), token.href),
          ]
        : unseenImage(token.href);
    default:
      return prose.kind === "page" ? [] : unseenFaults(token, prose);
  }
}

function unseenFaults(token: Token, { kind }: Prose): Fault[] {
  const { type, raw } = token;
  const unseen = UNSEEN[type];
  if (unseen !== undefined) return [{ rule: "not-shown", message: `${unseen[0]} เว็บจะไม่แสดง`, suggestion: unseen[1] }];
  if (type === "table" && kind === "entry")
    return [{ rule: "not-shown", message: "ตารางในรายการ เว็บจะไม่แสดง", suggestion: "เขียนเป็นรายการด้วย -" }];
  if (type === "text") return "tokens" in token && token.tokens ? [] : leftFaults(raw);
  // The closing tag has been told of with the opening one.
  if (type !== "html" || raw.startsWith("</")) return [];
  const message = raw.startsWith("<!--") ? "มีหมายเหตุ HTML ในเนื้อความ" : `มีแท็ก HTML "${shorten(raw, 30)}" ซึ่งเว็บไม่รับ`;
  return [{ rule: "raw-html", message, suggestion: "ลบออก เขียนเป็นข้อความธรรมดา" }];
}

/** Marks that a reader would see as they were typed. */
function leftFaults(raw: string): Fault[] {
  const link = LEFT_LINK.exec(raw)?.[0];
  const spelt = SPELT_OUT.exec(raw)?.[0];
  const faults: Fault[] = [];
  if (LEFT_STARS.test(raw)) {
    const suggestion = "ไม่เว้นวรรคติดด้านในของ ** และวาง ** ไว้ในเครื่องหมายคำพูด เช่น “**คำ**”";
    faults.push({ rule: "broken-mark", message: "มี ** ที่ไม่ทำให้คำใดเป็นตัวหนา", suggestion, at: "**" });
  }
  if (raw.includes("~~")) {
    const suggestion = "ลบเครื่องหมาย ถ้าเลิกใช้ข้อความนั้นให้ลบทั้งข้อความ";
    faults.push({ rule: "broken-mark", message: "มี ~~ ซึ่งเว็บไม่ขีดฆ่าให้", suggestion, at: "~~" });
  }
  if (link !== undefined) {
    const suggestion = "เขียน [ข้อความ](https://…) ติดกัน ที่อยู่ไม่มีช่องว่าง";
    faults.push({ rule: "broken-mark", message: "ลิงก์เขียนไม่ครบ จึงไม่เป็นลิงก์", suggestion, at: link });
  }
  if (spelt !== undefined) {
    const message = `"${spelt}" จะแสดงตามที่พิมพ์`;
    faults.push({ rule: "broken-mark", message, suggestion: "พิมพ์ตัวอักษรนั้นเอง", at: spelt });
  }
  return faults;
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

/** Words that appear only under a mouse are for few. */
function linkTitle(title: string | null | undefined): Fault[] {
  if (!title) return [];
  const message = `คำใน " " หลังที่อยู่ของลิงก์ ("${shorten(title)}") เว็บจะไม่แสดง`;
  return [{ rule: "not-shown", message, suggestion: "ลบออก หรือเขียนไว้ในเนื้อความ" }];
}

/** Entries are words: of the report, or about it. A picture would need an author and leave of those in it, which entries do not record. */
function unseenImage(src: string): Fault[] {
  const message = `รูป "${shorten(src)}" เว็บจะไม่แสดง เพราะรายการมีแต่ข้อความ`;
  return [{ rule: "not-shown", message, suggestion: "เล่าเป็นคำแทน หรือใส่ในหน้าความเรียง (content/pages) โดยปรึกษาผู้ดูแล" }];
}

function namelessImage(src: string, alt: string): Fault[] {
  if (alt.trim() !== "" && alt.trim() !== src) return [];
  const message = `รูป ${shorten(src)} ไม่มีคำบรรยาย คนที่มองไม่เห็นจะไม่รู้ว่าเป็นรูปอะไร`;
  const suggestion = "บอกใน [ ] ว่าในรูปมีอะไร เช่น ![ชาวบ้านช่วยกันเก็บข้าว](…)";
  return [{ rule: "image-without-description", message, suggestion }];
}

export function targetFault(fault: LinkFault | undefined, href: string): Fault[] {
  if (!fault) return [];
  const { target, ...said } = fault;
  return [target === undefined ? { ...said, at: href } : { ...said, replacement: [href, target] }];
}
