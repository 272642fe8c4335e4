import { isPicture } from "../content/names.ts";
import { linkTarget, schemeOf, withoutDisguise } from "../model/link-target.ts";
import { nearest } from "../text/nearest.ts";
import { type Addresses, exists, intendedAddress } from "./addresses.ts";

/** What is wrong with the target of a link or image. */
export interface LinkFault {
  rule: "unsafe-link" | "broken-link" | "broken-image";
  message: string;
  suggestion: string;
  /** The target as it should be. */
  target?: string;
}

/** Ways to another site that the site makes links of (src/model/link-target.ts). */
const OUTSIDE = new Set(["https", "http", "mailto", "tel"]);
/** `www.example.org`, `example.ac.th/x`: another site, written without its scheme. */
const OTHER_SITE = /^www\.|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|th)(?:\/|$)/;

/** Judges a link in a file of the content folder. `undefined` when it is in order: then the site makes a link of it. */
export function checkLink(href: string, file: string, addresses: Addresses): LinkFault | undefined {
  const link = withoutDisguise(href);
  const scheme = schemeOf(href);
  if (scheme !== undefined) return checkOutside(href, link, scheme);
  if (/^[\\/]{2}/.test(link)) {
    return {
      rule: "unsafe-link",
      message: "ลิงก์ไปเว็บอื่นต้องเขียนให้ครบ",
      suggestion: "ขึ้นต้นด้วย https:",
      target: `https:${link}`,
    };
  }
  const message = `ไม่มีหน้า "${href}" ในเว็บนี้`;
  if (OTHER_SITE.test(link)) {
    return { rule: "broken-link", message, suggestion: "ถ้าเป็นเว็บอื่น ให้ขึ้นต้นด้วย https://", target: `https://${link}` };
  }
  const target = linkTarget(href);
  if (link.startsWith("#")) {
    const here = file.startsWith("report/") && exists(`/${file.replace(/\.md$/, "/")}${link}`, addresses);
    // The headings of a prose page have anchors that only the build knows.
    return target && (here || file.startsWith("pages/"))
      ? undefined
      : { rule: "broken-link", message, suggestion: "หน้านี้ไม่มีที่หมายชื่อนี้" };
  }
  if (target && exists(link, addresses)) return undefined;
  const page = link.replace(/#.*/, "");
  if (addresses.content.permalinks.has(page) && !exists(page, addresses))
    return { rule: "broken-link", message, suggestion: "หน้านี้เคยมี แต่ไฟล์หายไป นำไฟล์กลับมา หรือลบลิงก์นี้" };
  if (page !== link && target && exists(page, addresses))
    return { rule: "broken-link", message, suggestion: `หน้า ${page} มี แต่ไม่มีที่หมายชื่อ ${link.slice(page.length)}` };
  const meant = intendedAddress(link, addresses);
  const suggestion = meant ? `หมายถึง ${meant} หรือไม่` : "เขียนที่อยู่จากรากของเว็บ เช่น /networks/ชื่อไฟล์/";
  return { rule: "broken-link", message, suggestion, ...(meant && { target: meant }) };
}

function checkOutside(href: string, link: string, scheme: string): LinkFault | undefined {
  if (!OUTSIDE.has(scheme)) {
    const message = `ลิงก์แบบ ${scheme}: ไม่ปลอดภัย เว็บไม่รับ`;
    return { rule: "unsafe-link", message, suggestion: "ใช้ลิงก์ https: หรือที่อยู่ในเว็บนี้" };
  }
  if (linkTarget(href)) return undefined;
  const better = link.replace(/^(https?):[\\/]*/i, "$1://");
  const message = `ที่อยู่ "${href}" เขียนไม่ครบ หรือมีเครื่องหมายที่พาไปเว็บอื่นได้`;
  const suggestion = "คัดลอกที่อยู่ทั้งบรรทัดจากช่องบนสุดของเบราว์เซอร์";
  return { rule: "unsafe-link", message, suggestion, ...(linkTarget(better) && { target: better }) };
}

/** Judges the target of an image: a file beside the entry. */
export function checkImage(src: string, file: string, { content }: Addresses): LinkFault | undefined {
  if (schemeOf(src) !== undefined || /^[\\/]{2}/.test(withoutDisguise(src))) {
    const message = "รูปต้องเป็นไฟล์ในโครงการ ไม่ใช่รูปจากเว็บอื่น";
    return { rule: "broken-image", message, suggestion: "ดาวน์โหลดรูปมาไว้ในโฟลเดอร์เดียวกับไฟล์นี้" };
  }
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const beside = content.files.flatMap(({ path }) =>
    path.startsWith(folder) && isPicture(path) ? path.slice(folder.length) : [],
  );
  const name = src.replace(/^\.\//, "").replaceAll("%20", " ");
  if (beside.includes(name)) return undefined;
  const near = nearest(name, beside);
  const suggestion = near ? `หมายถึง ${near} หรือไม่` : "วางไฟล์รูปไว้ในโฟลเดอร์เดียวกับไฟล์นี้";
  return {
    rule: "broken-image",
    message: `ไม่พบรูป "${src}" ในโฟลเดอร์ content/${folder}`,
    suggestion,
    ...(near && { target: near }),
  };
}
