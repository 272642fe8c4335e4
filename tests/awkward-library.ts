import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildLibrary, LIBRARY } from "./build-library.ts";
import { madeOnce } from "./run-folder.ts";

const times = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i + 1));
/** As long as a title may be, and without a space. */
const LONG = "เครือข่ายการเรียนรู้เพื่อพัฒนาผลิตภัณฑ์ชุมชนสหกรณ์การเกษตร".repeat(6);
/** Every second title is as long as may be: of this many letters at most. */
const title = (words: string, number: number, most = 300): string =>
  number % 2 === 0 ? `${LONG.slice(0, most - 10 - words.length)} ${words} ${number}` : `${words} ${number}`;

const PARAGRAPHS = 420;
const [PLANS, VISITS, EVENTS] = [250, 16, 40];
const LESSONS = 130;
/** Each is more than one page holds, twice. */
const [NUMBERS, WORDS, IDEAS, DISPUTES] = [410, 420, 220, 110];
/** Over the events, in the table that has them. */
export const GROUP = "งานทั้งหมดของปี";

/**
 * Writes the small library of the fixtures and very much of everything that shares a page: valid, and nothing an editor would
 * do on a good day.
 * @param root folder to write to
 */
function writeAwkwardLibrary(root: string): void {
  cpSync(LIBRARY, root, { recursive: true });
  const write = (path: string, fields: object, body = ""): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const head = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    writeFileSync(join(root, path), `---\n${head.join("\n")}\n---\n${body}${body && "\n"}`);
  };
  const at = (place: string) => [{ source: "gamma", section: "long", at: place }];
  const said = (number: number) => `มีเครือข่าย ${number} แห่งในปีนั้น`;
  write("sources/gamma.md", {
    title: "รายงานเล่มหนา",
    shortTitle: "เล่มหนา",
    people: [{ name: "สมมติ ใจเย็น", role: "author" }],
    institution: "สถาบันสมมติ",
    month: 2,
    yearBE: 2566,
    rights: "ข้อความตัวอย่างสำหรับทดสอบ",
    sections: [
      { id: "long", title: "1 เนื้อความยาว", label: "เล่มหนา 1" },
      { id: "wide", title: "2 ตารางยาว", label: "เล่มหนา 2" },
      { id: "cells", title: "3 ช่องเล็ก", label: "เล่มหนา 3" },
      { id: "links", title: "4 ลิงก์ยาว", label: "เล่มหนา 4" },
    ],
    tables: [{ id: "table-w", label: "ตาราง ค", caption: "เครือข่ายทั้งหมด", section: "wide" }],
    lists: [{ id: "proposed", label: "เครือข่ายที่เสนอ", kind: "rows" }],
    figures: [{ id: "figure-w", label: "รูปที่ ง", caption: "ภาพรวม", section: "long" }],
  });
  const reading = (at: string, printed: string, corrected: string) => ({
    at,
    printed,
    corrected,
    certainty: "certain",
  });
  const spelt = times(PARAGRAPHS, (i) => [reading(`p${i}`, "เครือขาย", "เครือข่าย"), reading(`p${i}`, "ในปีนัน", "ในปีนั้น")]);
  write(
    "report/gamma/long.md",
    { title: "1 เนื้อความยาว", corrections: spelt.flat() },
    // The last one leads to others of its section, and is what is left of a figure.
    [
      ...times(PARAGRAPHS, said),
      "รูปที่ ง ดู[ย่อหน้าแรก](#p1) [ย่อหน้าหลัง](#p400) และ[แถวหลัง](/report/gamma/wide/#table-w-r850)",
    ].join("\n\n"),
  );
  const came = (number: number) => `คนในเครือข่าย ${number} คน`;
  // One table for the proposals and the events, which are quoted from it.
  const rows = [
    ...times(PLANS, (i) => `| ${i} | ${title("โครงการสมมติ", i)} | |`),
    `| ${GROUP} | | |`,
    ...times(VISITS * EVENTS, (i) => `| ${i} | 12 ม.ค. 50 | ${came(i)} |`),
  ];
  const row = (anchor: string) => [{ source: "gamma", section: "wide", at: anchor }];
  const eventRow = (number: number) => `table-w-r${PLANS + 1 + number}`;
  write(
    "report/gamma/wide.md",
    {
      title: "2 ตารางยาว",
      tables: ["table-w"],
      corrections: times(VISITS * EVENTS, (i) => reading(eventRow(i), "12 มค. 50", "12 ม.ค. 50")),
    },
    ["| ที่ | เครือข่าย | งาน |", "| --- | --- | --- |", ...rows].join("\n"),
  );
  // Few letters and many tags: tiny cells, and links of one letter to long addresses.
  const cells = (text: string) => `| ${times(100, () => text).join(" | ")} |`;
  write(
    "report/gamma/cells.md",
    { title: "3 ช่องเล็ก" },
    [cells("ก"), cells("---"), ...times(150, () => cells("ข"))].join("\n"),
  );
  const address = `https://coop.example/${"a".repeat(100)}/`;
  write(
    "report/gamma/links.md",
    { title: "4 ลิงก์ยาว" },
    times(60, () => times(100, () => `[ค](${address})`).join(" ")).join("\n\n"),
  );
  times(NUMBERS, (i) =>
    write(`statistics/number-${i}.md`, {
      title: title("จำนวนสมมติ", i),
      value: i === 1 ? 1_000_000 : i,
      unit: "แห่ง",
      quote: said(i),
      order: i,
      discrepancies: i <= DISPUTES ? [`dispute-${i}`] : [],
      ...(i > 1 && { part: { of: "number-1", by: "ตามขนาด", as: title("ขนาดสมมติ", i), complete: false } }),
      sources: at(`p${i}`),
    }),
  );
  times(DISPUTES, (i) =>
    write(`discrepancies/dispute-${i}.md`, {
      title: title("ข้อที่ไม่ตรงกัน", i),
      what: "ตัวเลขสองแห่งไม่ตรงกัน",
      statements: [i, i + 1].map((n) => ({
        source: "gamma",
        section: "long",
        at: `p${n}`,
        says: `${n} แห่ง`,
        quote: said(n),
      })),
      assessment: "ตัดสินไม่ได้",
      order: i,
    }),
  );
  times(VISITS, (i) =>
    write(`followups/visit-${i}.md`, {
      title: title("การติดตามสมมติ", i),
      order: i,
      networks: ["nam-phueng"],
      organisations: [],
      activities: times(EVENTS, (n) => ({
        at: eventRow((i - 1) * EVENTS + n),
        datePrinted: "12 ม.ค. 50",
        dates: ["2007-01-12"],
        participants: came((i - 1) * EVENTS + n),
        count: (i - 1) * EVENTS + n,
        direction: null,
        partners: null,
      })),
      sources: row(eventRow((i - 1) * EVENTS + 1)),
    }),
  );
  times(WORDS, (i) =>
    write(
      `glossary/word-${i}.md`,
      { title: title("ศัพท์สมมติ", i), kind: "term", expansion: null, aliases: [], sources: at(`p${i}`) },
      "คำอธิบายของคำที่ใช้ในรายงานเล่มนี้ ซึ่งยาวราวหนึ่งบรรทัด",
    ),
  );
  times(PLANS, (i) =>
    write(`proposals/plan-${i}.md`, {
      title: title("โครงการสมมติ", i),
      list: "proposed",
      order: i,
      province: null,
      direction: null,
      lead: null,
      group: null,
      period: null,
      networks: [],
      organisations: [],
      sources: row(`table-w-r${i}`),
    }),
  );
  times(IDEAS, (i) =>
    write(
      `framework/idea-${i}.md`,
      {
        title: title("ข้อคิดสมมติ", i),
        kind: i % 2 === 0 ? "guideline" : "output",
        order: i,
        factors: [],
        sources: at(`p${i}`),
      },
      said(i),
    ),
  );
  times(LESSONS, (i) =>
    write(
      `lessons/lesson-${i}.md`,
      {
        title: title("บทเรียนสมมติ", i, 60),
        kind: "expert",
        speaker: "สมมติ ใจเย็น",
        networks: ["nam-phueng"],
        factors: [],
        topic: "phop-kan",
        order: i + 10,
        sources: at(`p${i}`),
      },
      said(i),
    ),
  );
}

/** Builds that library, once in a test run. @returns its content and the folder of the site, shown under `/library/` */
export async function buildAwkwardLibrary(): Promise<{ content: string; root: string }> {
  const content = await madeOnce("awkward-content", async (folder) => writeAwkwardLibrary(folder));
  return { content, root: await buildLibrary("awkward", content) };
}
