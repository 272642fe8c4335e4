import { isId } from "../collections/texts.ts";
import { romanise } from "../text/romanise.ts";

/** What is wrong with a file's name, and the name it should have. */
export interface NameFault {
  rule: "bad-name" | "wrong-extension" | "large-image";
  message: string;
  suggestion: string;
  name?: string;
}

/** Largest image in bytes: a page is read on slow lines. */
const LARGEST_IMAGE = 300_000;
const IMAGE = /\.(?:jpg|jpeg|png|webp|avif)$/;
/** SVG is among these: it can carry scripts. */
const PICTURE = /\.(?:jpe?g|png|webp|avif|svg|gif|bmp|tiff?|heic)$/i;
/** Files of text, which only want another name. */
const TEXT = /^\.(?:md|mdx|markdown|mdown|mkd|txt|text|ya?ml)$/i;

/** What systems and programs leave in a folder by themselves: previews, locks, what a file was before. */
const BY_ITSELF = /^(?:desktop\.ini|(?:eh)?thumbs\.db|~\$.*|#.*#|.*(?:~|\.(?:bak|orig|tmp|swp|crdownload|part)))$/i;

export const isMadeByItself = (name: string): boolean => BY_ITSELF.test(name);
export const isPicture = (name: string): boolean => PICTURE.test(name);

/** Judges the name of an entry or page, which ends in `extension`. */
export function judgeName(name: string, extension: ".md" | ".mdx"): NameFault | undefined {
  if (name.startsWith(".")) {
    const message = "ชื่อไฟล์ขึ้นต้นด้วยจุด เว็บจะไม่อ่านไฟล์นี้";
    return { rule: "bad-name", message, suggestion: "ลบจุดหน้าชื่อ", name: goodName(name.slice(1)) };
  }
  if (!name.endsWith(extension) || /\.[a-z]+\.mdx?$/i.test(name)) {
    const right = goodName(name.replace(/(?:\.[A-Za-z]+)+$/, "") + extension);
    const fault = { rule: "wrong-extension", name: right } as const;
    if (name.endsWith(".mdx"))
      return { ...fault, message: "รายการเป็น .mdx ไม่ได้ เพราะ .mdx สั่งเครื่องที่สร้างเว็บได้", suggestion: "ใช้ .md" };
    const kind = /\.[^.]*$/.exec(name)?.[0] ?? "";
    if (!TEXT.test(kind))
      return {
        rule: "wrong-extension",
        message: `เว็บอ่านไฟล์ชนิด ${kind || "ที่ไม่มีนามสกุล"} ไม่ได้`,
        suggestion: `คัดลอกข้อความไปใส่ในไฟล์ ${extension} ที่สร้างจากแบบ แล้วลบไฟล์นี้ออก`,
      };
    return { ...fault, message: `นามสกุลไฟล์ต้องเป็น ${extension} ตัวพิมพ์เล็ก เว็บจะไม่อ่านไฟล์นี้`, suggestion: "เปลี่ยนชื่อไฟล์" };
  }
  return isId(name.slice(0, -extension.length)) ? undefined : badName(name);
}

/** Judges an image: its kind, its name, its weight. */
export function judgeImage(name: string, size: number): NameFault | undefined {
  if (!IMAGE.test(name)) {
    const suggestion = "ใช้ jpg png webp หรือ avif ตัวพิมพ์เล็ก";
    const right = goodName(name);
    return { rule: "wrong-extension", message: "เว็บไม่รับรูปชนิดนี้", suggestion, ...(IMAGE.test(right) && { name: right }) };
  }
  if (!isId(name.replace(IMAGE, ""))) return badName(name);
  if (size <= LARGEST_IMAGE) return undefined;
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);
  const message = `รูปนี้ใหญ่ ${kilobytes(size)} กิโลไบต์ เกิน ${kilobytes(LARGEST_IMAGE)}`;
  return { rule: "large-image", message, suggestion: "ย่อรูปหรือบันทึกเป็น webp" };
}

const badName = (name: string): NameFault => ({
  rule: "bad-name",
  message: "ชื่อไฟล์เป็นที่อยู่ของหน้า ใช้ได้เฉพาะ a-z 0-9 และขีดกลาง",
  suggestion: "เปลี่ยนชื่อไฟล์ เลือกให้ดีเพราะต่อไปจะเปลี่ยนไม่ได้",
  name: goodName(name),
});

/** A name that would do: Thai romanised, everything else made a-z, 0-9 and hyphens; at least `entry`. */
export function goodName(name: string): string {
  const [, stem = name, extension = ""] = /^(.*?)(\.[A-Za-z]+)?$/s.exec(name) ?? [];
  const words = romanise(stem)
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const id = words.filter(Boolean).join("-") || "entry";
  return (isId(id) ? id : `${id}-1`) + extension.toLowerCase();
}
