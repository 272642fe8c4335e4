import { collections } from "../collections/index.ts";
import { hasWords, isBlank } from "../collections/texts.ts";
import type { ContentEntry } from "../content/entry.ts";
import { placeAt } from "../content/place.ts";
import type { Problem } from "../content/problem.ts";
import { problemAt } from "./wording.ts";

/** Is there a body where the site shows one, none where it would vanish, and nothing left of the template in it? */
export function checkBody(entry: ContentEntry): Problem[] {
  if (!entry.header) return [];
  const first = entry.bodyStart + Math.max(0, entry.body.search(/\S/));
  const place = placeAt(entry.text, first);
  const { label, body } = collections[entry.collection];
  const empty = entry.body.trim() === "";
  if (!hasWords(entry.body) && body?.required) {
    return [
      problemAt(entry, place, "empty-body", "ไม่มีเนื้อความใต้หัวไฟล์", {
        suggestion: `เขียนเนื้อความของ${label}ไว้หลังบรรทัด --- ที่สอง`,
      }),
    ];
  }
  if (!empty && !body) {
    return [
      problemAt(entry, place, "body-not-shown", `เว็บแสดงเฉพาะช่องของ${label} ข้อความใต้หัวไฟล์จะไม่แสดง`, {
        suggestion: "ย้ายข้อความไปไว้ในช่อง หรือลบออก",
      }),
    ];
  }
  const blank = entry.template ? -1 : entry.body.split("\n").findIndex(isBlank);
  if (blank < 0) return [];
  const line = placeAt(entry.text, entry.bodyStart).line + blank;
  return [
    problemAt(entry, { line, column: 1 }, "unfilled", "เนื้อความยังเป็นช่องว่างของแบบ", {
      suggestion: "เขียนเนื้อความจริงแทน ‹ ›",
    }),
  ];
}
