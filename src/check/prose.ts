import { marked, type Token } from "marked";
import { checkImage, checkLink, type LinkFault, type Targets } from "./links.ts";
import { correctedLine, lineAround, placeAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { problemAt, shorten } from "./wording.ts";

/** A body of Markdown to judge, and where it stands in its file. */
export interface Prose {
  file: string;
  text: string;
  bodyStart: number;
  /** `entry`: shown block by block. `report`: tables too. `page`: MDX, trusted more, laid out by the site. */
  kind: "entry" | "report" | "page";
}

/** Marks that make Markdown more than paragraphs and lists; most entries have none. */
const MARKS = /[<[\]!`|\t\\]|^ {0,3}(?:#|>|~~~|[-=]+ *$|[-*_](?: *[-*_]){2,} *$|[*•·●])|^ {4}/m;

/** What a body may not hold, or the site would not show. */
export function checkProse(prose: Prose, targets: Targets): Problem[] {
  const body = prose.text.slice(prose.bodyStart);
  if (!MARKS.test(body)) return [];
  const problems: Problem[] = [];
  for (const { token, offset } of tokensIn(marked.lexer(body), body, 0)) {
    const start = prose.bodyStart + offset;
    for (const fault of faultsOf(token, prose, targets)) {
      const { rule, message, suggestion, replacement } = fault;
      const at = replacement ? prose.text.indexOf(replacement[0], start) : start;
      const fix =
        replacement && at >= 0 ? correctedLine(prose.text, at, at + replacement[0].length, replacement[1]) : undefined;
      problems.push(problemAt(prose, placeAt(prose.text, at < 0 ? start : at), rule, message, { suggestion, fix }));
    }
  }
  return [...problems, ...tightMarks(prose, body)];
}

interface Fault {
  rule: string;
  message: string;
  suggestion: string;
  /** What to replace by what, near the start of the token. */
  replacement?: [string, string];
}

const UNSEEN: Record<string, string> = {
  code: "ข้อความที่ย่อหน้าสี่ช่องหรืออยู่ใน ``` เป็นโค้ด",
  blockquote: "บรรทัดที่ขึ้นต้นด้วย > เป็นข้อความอ้าง",
  hr: "เส้นคั่น",
  def: "บรรทัดแบบ [คำ]: เป็นที่เก็บลิงก์",
};

function faultsOf(token: Token, prose: Prose, targets: Targets): Fault[] {
  if (token.type === "html" && prose.kind !== "page") {
    const tag = shorten(token.raw, 30);
    const comment = tag.startsWith("<!--");
    return [
      {
        rule: "raw-html",
        message: comment ? "มีหมายเหตุ HTML ในเนื้อความ" : `มีแท็ก HTML "${tag}" ซึ่งเว็บไม่รับ`,
        suggestion: "ลบออก เขียนเป็นข้อความธรรมดา",
      },
    ];
  }
  if (token.type === "heading") return headingFaults(token.raw, token.depth);
  if (token.type === "link") return linkFaults(checkLink(token.href, prose.file, targets), token.href, token.text);
  if (token.type === "image") return imageFaults(token.href, token.text, prose, targets);
  if (prose.kind === "page") return [];
  const unseen = UNSEEN[token.type];
  if (unseen !== undefined)
    return [{ rule: "not-shown", message: `${unseen} เว็บจะไม่แสดง`, suggestion: "เขียนเป็นย่อหน้าธรรมดา ชิดซ้าย" }];
  if (token.type === "table" && prose.kind === "entry")
    return [{ rule: "not-shown", message: "ตารางในรายการ เว็บจะไม่แสดง", suggestion: "เขียนเป็นรายการด้วย -" }];
  return [];
}

function headingFaults(raw: string, depth: number): Fault[] {
  const line = raw.split("\n")[0] ?? "";
  if (!/^ {0,3}#/.test(raw)) {
    return [
      {
        rule: "underlined-heading",
        message: `"${shorten(line)}" กลายเป็นหัวข้อ เพราะบรรทัดถัดไปเป็นขีด`,
        suggestion: "เว้นบรรทัดก่อนขีด หรือใช้ ## นำหน้าถ้าตั้งใจให้เป็นหัวข้อ",
      },
    ];
  }
  if (depth > 1) return [];
  return [
    {
      rule: "top-heading",
      message: "หัวข้อระดับ # เป็นของชื่อหน้า ใช้ซ้ำไม่ได้",
      suggestion: "ใช้ ##",
      replacement: [line, `#${line.trimStart()}`],
    },
  ];
}

const linkFaults = (fault: LinkFault | undefined, href: string, text: string): Fault[] => {
  const empty =
    text.trim() === ""
      ? [{ rule: "empty-link", message: `ลิงก์ไป ${shorten(href)} ไม่มีข้อความให้กด`, suggestion: "ใส่ข้อความใน [ ]" }]
      : [];
  return [
    ...empty,
    ...(fault
      ? [
          {
            ...fault,
            ...(fault.target !== undefined && { replacement: [href, fault.target] satisfies [string, string] }),
          },
        ]
      : []),
  ];
};

function imageFaults(src: string, alt: string, prose: Prose, targets: Targets): Fault[] {
  const fault = checkImage(src, prose.file, targets);
  const nameless = alt.trim() === "" || alt.trim() === src;
  return [
    ...(nameless
      ? [
          {
            rule: "image-without-description",
            message: `รูป ${shorten(src)} ไม่มีคำบรรยาย คนที่มองไม่เห็นจะไม่รู้ว่าเป็นรูปอะไร`,
            suggestion: "บอกใน [ ] ว่าในรูปมีอะไร เช่น ![ชาวบ้านช่วยกันเก็บข้าว](…)",
          },
        ]
      : []),
    ...linkFaults(fault, src, "รูป"),
  ];
}

/** `##หัวข้อ` and `-ข้อ`: without the space they are ordinary text. */
function tightMarks(prose: Prose, body: string): Problem[] {
  return [...body.matchAll(/^(#{1,6}|[*•·●])(?=[\p{L}\p{N}])|^[•·●]\s*/gmu)].map((match) => {
    const offset = prose.bodyStart + match.index;
    const mark = match[0].trim();
    const heading = mark.startsWith("#");
    const line = lineAround(prose.text, offset).text;
    const fix = heading
      ? `${mark === "#" ? "##" : mark} ${line.slice(mark.length)}`
      : `- ${line.slice(match[0].length).trimStart()}`;
    const message = heading ? "ไม่ได้เว้นวรรคหลัง # จึงไม่เป็นหัวข้อ" : `ข้อที่ขึ้นต้นด้วย ${mark} ไม่เป็นรายการ`;
    return problemAt(prose, placeAt(prose.text, offset), "tight-mark", message, {
      suggestion: heading ? "เว้นหนึ่งวรรค" : "ใช้ - แล้วเว้นวรรค",
      fix,
    });
  });
}

/** Every token with its offset in the text; inside a container a token is looked for from where the last one ended. */
function* tokensIn(tokens: readonly Token[], text: string, from: number): Generator<{ token: Token; offset: number }> {
  let cursor = from;
  for (const token of tokens) {
    const found = text.indexOf(token.raw, cursor);
    const offset = found < 0 ? cursor : found;
    yield { token, offset };
    if (token.type === "list") yield* tokensIn(token.items, text, offset);
    else if (token.type === "table")
      for (const cell of [...token.header, ...token.rows.flat()]) yield* tokensIn(cell.tokens, text, offset);
    else if ("tokens" in token && token.tokens) yield* tokensIn(token.tokens, text, offset);
    if (found >= 0) cursor = offset + token.raw.length;
  }
}
