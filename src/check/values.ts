import { visit } from "yaml";
import { plainNumber } from "../collections/texts.ts";
import type { ContentEntry } from "../content/entry.ts";
import { documentOf } from "../content/locate.ts";
import { correctedLine, placeAt } from "../content/place.ts";
import type { Problem } from "../content/problem.ts";
import { quoted } from "../content/yaml-repair.ts";
import { textsIn } from "../model/loose.ts";
import { textFindings } from "../rules/texts.ts";
import { shorten } from "../text/shorten.ts";
import { problemOf } from "./problem-of.ts";
import { problemAt } from "./wording.ts";

/** What no field may hold, whatever its schema says. Letters are judged where they stand in the file; those that are spelt out, here. */
export function checkValues(entry: ContentEntry): Problem[] {
  const { header, template } = entry;
  if (!header) return [];
  const letters = header.yaml.includes("\\");
  const problems: Problem[] = [];
  for (const { text, path } of textsIn(entry.data))
    for (const finding of textFindings(text, path, { template, letters })) problems.push(problemOf(entry, finding));
  return [...problems, ...checkPlainValues(entry), ...checkCutValues(entry)];
}

/** What may be a number or day that is read as something else than what stands there. */
const MAYBE_ODD = /(?:^|[\s[,])(?:\d{4}-\d\d?-\d|\+[\d.]|-?(?:0[\dxob]|\.\d|\d+\.(?!\d)|[\d.]+e|[\d.]{16}))/im;
const DAY_OR_BITS = /^(?:\d{4}-\d\d?-\d\d?(?:[Tt \t].*)?|[-+]?0b[01_]+)$/;

/** Values without quotes that the site's YAML reader takes for something else than what people read. */
function checkPlainValues(entry: ContentEntry): Problem[] {
  const problems: Problem[] = [];
  const { header } = entry;
  if (!header || !MAYBE_ODD.test(header.yaml)) return [];
  const { yaml, firstLine } = header;
  visit(documentOf(header), {
    Scalar(key, node) {
      const text = node.type === "PLAIN" && key !== "key" ? (node.source ?? "") : "";
      const start = node.range?.[0] ?? 0;
      const { line, column } = placeAt(yaml, start);
      const add = (rule: string, message: string, suggestion: string, fix?: string) =>
        problems.push(problemAt(entry, { line: line + firstLine - 1, column }, rule, message, { suggestion, fix }));
      if (DAY_OR_BITS.test(text)) {
        const fix = correctedLine(yaml, start, start + text.length, quoted(text));
        add("unquoted-date", `"${text}" ไม่มีเครื่องหมายคำพูด จึงไม่ใช่ข้อความ`, "ใส่เครื่องหมายคำพูด", fix);
      } else if (typeof node.value === "number" && plainNumber(text) === undefined) {
        if (/^-?[1-9]\d*(?:\.\d+)?$/.test(text) || /^-?0\.\d+$/.test(text))
          add("odd-number", `ตัวเลข ${shorten(text)} มีหลักมากเกินไป เว็บเก็บได้ไม่ครบทุกหลัก`, "ดูในรายงานว่าตัวเลขถูกหรือไม่");
        else
          add(
            "odd-number",
            `"${shorten(text)}" ไม่ใช่ตัวเลขที่คนทั่วไปเขียน`,
            "เขียนเป็นเลขธรรมดา เช่น 16 หรือ 1.5 ไม่มี 0 หรือ + นำหน้า",
          );
      }
    },
  });
  return problems;
}

/** `title: กลุ่ม #1`: what follows ` #` is a comment and would vanish without a word. */
function checkCutValues(entry: ContentEntry): Problem[] {
  const { yaml = "", firstLine = 1 } = entry.header ?? {};
  if (!/ #\S/.test(yaml)) return [];
  return yaml.split("\n").flatMap((text, i) => {
    const before = /^[ \t]*(?:- +)?(?:[A-Za-z]\w*:[ \t]+)?/.exec(text)?.[0] ?? "";
    const whole = text.slice(before.length).trimEnd();
    const cut = /^[^\s"'[{|>#].*?[ \t]+(#\S.*)$/.exec(whole)?.[1];
    if (cut === undefined) return [];
    const spot = { line: i + firstLine, column: text.lastIndexOf(cut) + 1 };
    const message = `ข้อความหลัง # จะหายไป: "${shorten(cut)}"`;
    const fix = before + quoted(whole);
    return [problemAt(entry, spot, "cut-value", message, { suggestion: "ใส่เครื่องหมายคำพูดคร่อมข้อความ", fix })];
  });
}
