import { correctedLine, lineAround, placeAt } from "../content/place.ts";
import type { Problem } from "../content/problem.ts";
import { problemAt } from "./wording.ts";

/** A tag, an expression inside one included; a comment; code, where marks are only marks. */
const TAG =
  /<(?<close>\/)?(?<name>[A-Za-z][\w.-]*)(?:\s(?:[^<>{}"']|"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\})*?)?(?<whole>\/)?>/;
const SKIPPED =
  /```[\s\S]*?(?:```|(?![\s\S]))|(?<!`)(?<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])+?(?<!`)\k<ticks>(?!`)|\{\/\*[\s\S]*?\*\/\}|^(?:import|export)\b.*$/;
const MARK = /\\?[<{}]/;
const piece = new RegExp(`(?<skipped>${SKIPPED.source})|(?<tag>${TAG.source})|(?<mark>${MARK.source})`, "gm");
const tags = new RegExp(TAG.source, "g");
/** Where a paragraph, item or heading begins. */
const BLOCK = /\n[ \t]*(?:\n|(?=(?:[-*+]|\d+[.)]|#{1,6})[ \t]))/g;

interface Tag {
  name: string;
  at: number;
  /** The paragraph it stands in; `undefined` when it has its line to itself, and may hold several paragraphs. */
  block: number | undefined;
}

/**
 * In a prose page (`.mdx`) `<`, `{` and `}` are commands, and a tag that is opened must be closed: anything else stops the build
 * with a message in English.
 */
export function checkPageMarks(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const add = (at: number, message: string, suggestion: string, fix?: string) =>
    problems.push(problemAt({ file }, placeAt(text, at), "page-mark", message, { suggestion, fix }));
  let open: Tag[] = [];
  for (const { index, groups = {} } of text.matchAll(piece)) {
    const { mark, name, close, whole } = groups;
    if (mark !== undefined && !mark.startsWith("\\"))
      add(
        index,
        `เครื่องหมาย ${mark} ในหน้าความเรียงเป็นคำสั่ง ไม่ใช่ตัวอักษร`,
        `เขียน \\${mark} แทน`,
        correctedLine(text, index, index + 1, `\\${mark}`),
      );
    if (name === undefined || whole !== undefined) continue;
    const tag: Tag = { name, at: index, block: blockOf(text, index) };
    const last = open.at(-1);
    if (close === undefined) open.push(tag);
    else if (last?.name === name && last.block === tag.block) open = open.slice(0, -1);
    else add(index, `แท็ก </${name}> ไม่มีแท็กเปิดในย่อหน้าเดียวกัน`, "ลบแท็กนี้ออก");
  }
  for (const { name, at } of open) add(at, `แท็ก <${name}> เปิดแล้วไม่ปิดในย่อหน้าเดียวกัน`, `ลบแท็กนี้ออก หรือปิดด้วย </${name}>`);
  return problems;
}

function blockOf(text: string, at: number): number | undefined {
  if (lineAround(text, at).text.replace(tags, "").trim() === "") return undefined;
  return text.slice(0, at).match(BLOCK)?.length ?? 0;
}
