import { lineAround } from "./place.ts";

/** The YAML at the head of a file, between two lines `---`. Offsets count from the start of the file. */
export interface Fences {
  yaml: string;
  yamlStart: number;
  bodyStart: number;
}

/** What is wrong with the fences, and, where that can be guessed, how the file would be split without the fault. */
export interface FenceFault {
  offset: number;
  rule: "no-front-matter" | "open-front-matter";
  message: string;
  suggestion: string;
  fix?: string;
  guess?: Fences;
}

const FIELD = /^[A-Za-z]\w*:(?:[ \t]|$)/;
/** A line that can stand in front matter: a field, a list item, something indented, a comment or nothing. */
const YAMLISH = /^(?:[A-Za-z]\w*:|[ \t]|- |#[ \t]|$)/;

/** Finds the front matter of an entry. Never throws. */
export function findFences(text: string): Fences | FenceFault {
  const opening = lineAround(text, 0).text;
  if (opening.trimEnd() !== "---") return withoutOpening(text, opening);
  const yamlStart = opening.length + 1;
  const closing = /^---[ \t]*$/gm;
  closing.lastIndex = yamlStart;
  const close = closing.exec(text);
  return close
    ? between(text, yamlStart, close.index, close.index + close[0].length + 1)
    : withoutClosing(text, yamlStart);
}

const between = (text: string, yamlStart: number, yamlEnd: number, bodyStart: number): Fences => ({
  yaml: text.slice(yamlStart, yamlEnd),
  yamlStart,
  bodyStart: Math.min(bodyStart, text.length),
});

function withoutOpening(text: string, first: string): FenceFault {
  const start = text.search(/\S/);
  const fault = { offset: 0, rule: "no-front-matter" } as const;
  if (start < 0) return { ...fault, message: "ไฟล์นี้ว่างเปล่า", suggestion: "คัดลอกแบบจาก content/_templates แล้วกรอก" };
  const rest = findFencesAfterSpace(text, start);
  if (rest) {
    return {
      ...fault,
      message: "มีบรรทัดว่างหรือช่องว่างก่อน --- บรรทัดแรกของไฟล์",
      suggestion: "ลบออก ให้ --- อยู่ต้นบรรทัดแรก",
      guess: rest,
    };
  }
  if (/^[-–—=+*_]{2,}\s*$/.test(first)) {
    const guess = findFences(`---${text.slice(first.length)}`);
    const shift = first.length - 3;
    return {
      ...fault,
      message: `บรรทัดแรกเป็น "${first.trim()}" แต่ต้องเป็นขีดสั้นสามขีด`,
      suggestion: "พิมพ์ - สามครั้งติดกัน",
      fix: "---",
      ...("yaml" in guess && {
        guess: { yaml: guess.yaml, yamlStart: guess.yamlStart + shift, bodyStart: guess.bodyStart + shift },
      }),
    };
  }
  if (FIELD.test(first)) {
    const close = /^---[ \t]*$/m.exec(text);
    return {
      ...fault,
      message: "ขาดบรรทัด --- ก่อนช่องแรก",
      suggestion: "เพิ่มบรรทัด --- ไว้บรรทัดแรกของไฟล์",
      fix: `---\n${first}`,
      ...(close && { guess: between(text, 0, close.index, close.index + close[0].length + 1) }),
    };
  }
  return {
    ...fault,
    message: "ไม่มีหัวไฟล์ (ส่วนที่อยู่ระหว่างบรรทัด --- สองบรรทัด)",
    suggestion: "คัดลอกแบบจาก content/_templates แล้วกรอก",
  };
}

function findFencesAfterSpace(text: string, start: number): Fences | undefined {
  if (start === 0) return undefined;
  const rest = findFences(text.slice(start));
  return "yaml" in rest
    ? { yaml: rest.yaml, yamlStart: rest.yamlStart + start, bodyStart: rest.bodyStart + start }
    : undefined;
}

/** The front matter seems to end before the first line that cannot belong to it. */
function withoutClosing(text: string, yamlStart: number): FenceFault {
  const lines = text.slice(yamlStart).split("\n");
  const count = lines.findIndex(
    (line, i) => !YAMLISH.test(line) || (line === "" && !lines.slice(i).some((later) => FIELD.test(later))),
  );
  const kept = count < 0 ? lines.length : count;
  const end = yamlStart + lines.slice(0, kept).join("\n").length + (kept < lines.length ? 1 : 0);
  const odd = /^[ \t]*[-–—]{2,}[ \t]*$/.test(lines[kept] ?? "") ? lines[kept] : undefined;
  return {
    offset: end,
    rule: "open-front-matter",
    message: odd === undefined ? "หัวไฟล์เปิดด้วย --- แล้วไม่มี --- ปิด" : `บรรทัดปิดหัวไฟล์เป็น "${odd.trim()}" แต่ต้องเป็น --- ชิดซ้าย`,
    suggestion: odd === undefined ? "เพิ่มบรรทัด --- หลังช่องสุดท้าย ก่อนเนื้อความ" : "พิมพ์ - สามครั้งติดกันที่ต้นบรรทัด",
    fix: odd === undefined ? `---${lines[kept] ? `\n${lines[kept]}` : ""}` : "---",
    guess: between(text, yamlStart, end, end + (odd === undefined ? 0 : odd.length + 1)),
  };
}
