import { correctedLine, placeAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { problemAt } from "./wording.ts";

/** A tag, an expression inside one included; a comment; code, where marks are only marks. */
const TAG =
  /<(?<close>\/)?(?<name>[A-Za-z][\w.-]*)(?:\s(?:[^<>{}"']|"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\})*?)?(?<open>\/)?>/;
const SKIPPED = /```[\s\S]*?(?:```|(?![\s\S]))|`[^`\n]+`|\{\/\*[\s\S]*?\*\/\}|^(?:import|export)\b.*$/;
const MARK = /\\?[<{}]/;
const piece = new RegExp(`(?<skipped>${SKIPPED.source})|(?<tag>${TAG.source})|(?<mark>${MARK.source})`, "gm");

/**
 * In a prose page (`.mdx`) `<`, `{` and `}` are commands, and a tag that is opened must be closed: anything else stops the build
 * with a message in English.
 */
export function checkPageMarks(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const open: { name: string; at: number }[] = [];
  const add = (at: number, message: string, suggestion: string, fix?: string) =>
    problems.push(problemAt({ file }, placeAt(text, at), "page-mark", message, { suggestion, fix }));
  const unclosed = ({ name, at }: { name: string; at: number }) =>
    add(at, `แท็ก <${name}> เปิดแล้วไม่ปิด`, `ลบแท็กนี้ออก หรือปิดด้วย </${name}> ในย่อหน้าเดียวกัน`);
  for (const { index, groups = {} } of text.matchAll(piece)) {
    const { mark, name, close } = groups;
    if (mark !== undefined && !mark.startsWith("\\"))
      add(
        index,
        `เครื่องหมาย ${mark} ในหน้าความเรียงเป็นคำสั่ง ไม่ใช่ตัวอักษร`,
        `เขียน \\${mark} แทน`,
        correctedLine(text, index, index + 1, `\\${mark}`),
      );
    if (name === undefined || groups.open !== undefined) continue;
    if (close === undefined) open.push({ name, at: index });
    else if (open.at(-1)?.name === name) open.pop();
    else add(index, `แท็ก </${name}> ปิดโดยไม่มีแท็กเปิด`, "ลบแท็กนี้ออก");
  }
  for (const tag of open) unclosed(tag);
  return problems;
}
