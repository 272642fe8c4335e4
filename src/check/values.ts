import { isScalar, visit } from "yaml";
import { textsIn } from "../model/loose.ts";
import { BUDDHIST_YEAR, FORMULA, HTML_TAG, isBlank, REPORT_WORDS } from "../schemas/texts.ts";
import { toCE } from "../text/dates.ts";
import { characterFaults } from "./characters.ts";
import type { ContentEntry } from "./entry.ts";
import { documentOf, locate } from "./locate.ts";
import { placeAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { labelOf, problemAt, shorten, yamlText } from "./wording.ts";
import { quoted } from "./yaml-repair.ts";

/** What no field may hold, whatever its schema says. */
export function checkValues(entry: ContentEntry): Problem[] {
  if (!entry.header) return [];
  const escaped = entry.header.yaml.includes("\\");
  const problems: Problem[] = [];
  for (const { text, path } of textsIn(entry.data)) {
    const field = path.findLast((step) => typeof step === "string") ?? "";
    const add = (rule: string, message: string, suggestion: string, value?: string) => {
      const spot = locate(entry, path);
      const fix = value === undefined ? undefined : spot.replaced(yamlText(value));
      problems.push(problemAt(entry, spot, rule, `${labelOf(entry, path)}: ${message}`, { suggestion, fix }));
    };
    if (!entry.template && isBlank(text))
      add("unfilled", `ยังเป็นช่องว่างของแบบ "${shorten(text)}"`, "กรอกค่าจริง ถ้าไม่มีให้ลบบรรทัดนี้");
    if (HTML_TAG.test(text))
      add("raw-html", `มีแท็ก HTML "${HTML_TAG.exec(text)?.[0]}" ซึ่งเว็บไม่รับ`, "ลบแท็กออก", text.replace(/<[^<>]*>/g, ""));
    if (BUDDHIST_YEAR.test(text)) {
      const iso = text.replace(BUDDHIST_YEAR, (year) => String(toCE(Number(year))));
      add(
        "wrong-era",
        `"${text}" เป็นปี พ.ศ. แต่ช่องวันที่ใช้ ค.ศ.`,
        `พ.ศ. ${text.slice(0, 4)} คือ ค.ศ. ${iso.slice(0, 4)}`,
        iso,
      );
    }
    if (REPORT_WORDS.has(field)) continue;
    if (FORMULA.test(text)) add("spreadsheet-formula", `ขึ้นต้นด้วย ${text[0]} ซึ่งโปรแกรมตารางจะสั่งทำงาน`, "ขึ้นต้นด้วยคำ");
    if (escaped) for (const { rule, message, suggestion } of characterFaults(text)) add(rule, message, suggestion);
  }
  return [...problems, ...checkPlainValues(entry), ...checkCutValues(entry)];
}

/** Values without quotes that the site's YAML reader takes for something else than text. */
function checkPlainValues(entry: ContentEntry): Problem[] {
  const problems: Problem[] = [];
  const { header } = entry;
  if (!header || !/(?:^|[\s[,])(?:\d{4}-\d\d?-\d|[-+]?0b)/m.test(header.yaml)) return [];
  const { yaml, firstLine } = header;
  visit(documentOf(header), {
    Scalar(_key, node) {
      const text = node.type === "PLAIN" && isScalar(node) ? (node.source ?? "") : "";
      if (!/^(?:\d{4}-\d\d?-\d\d?(?:[Tt \t].*)?|[-+]?0b[01_]+)$/.test(text)) return;
      const { line, column } = placeAt(yaml, node.range?.[0] ?? 0);
      const source = yaml.split("\n")[line - 1] ?? "";
      const fix = source.slice(0, column - 1) + quoted(text) + source.slice(column - 1 + text.length);
      const message = `"${text}" ไม่มีเครื่องหมายคำพูด จึงไม่ใช่ข้อความ`;
      problems.push(
        problemAt(entry, { line: line + firstLine - 1, column }, "unquoted-date", message, {
          suggestion: "ใส่เครื่องหมายคำพูด",
          fix,
        }),
      );
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
    const [, value = "", cut = ""] = /^([^\s"'[{|>#].*?)[ \t]+(#\S.*)$/.exec(text.slice(before.length)) ?? [];
    if (cut === "") return [];
    const spot = { line: i + firstLine, column: text.lastIndexOf(cut) + 1 };
    const message = `ข้อความหลัง # จะหายไป: "${shorten(cut)}"`;
    const fix = before + quoted(`${value} ${cut}`);
    return [problemAt(entry, spot, "cut-value", message, { suggestion: "ใส่เครื่องหมายคำพูดคร่อมข้อความ", fix })];
  });
}
