import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "../browser/browser.ts";
import { inEachBrowser, passOver } from "./installed.ts";

let site: Awaited<ReturnType<typeof serve>>;
let folder = "";
beforeAll(async () => {
  site = await serve();
  folder = mkdtempSync(join(tmpdir(), "print-"));
});
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How pdftotext can put a page's words in order: by the columns that it sees, and as they were printed. */
const ORDERS = [[], ["-raw"]];

/** Text of each printed page, read in each order. Undefined without pdftotext (poppler-utils), which reads it. */
function readingsOf(pdf: Buffer): string[][] | undefined {
  const file = join(folder, "page.pdf");
  writeFileSync(file, pdf);
  try {
    return ORDERS.map((order) =>
      execFileSync("pdftotext", [...order, file, "-"], { encoding: "utf8" })
        .split("\f")
        .slice(0, -1),
    );
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    throw error;
  }
}

/** Texts, a list, tables; those that printed a heading alone were among them. Real printing takes seconds a page. */
const PRINTED = [
  "/report/3-3/",
  "/proposals/",
  "/lessons/",
  "/networks/trat-satcha-sasom-sap/",
  "/report/appendix-1-1/",
];

/** The shortest pages fill a third of one; a heading with its lead is half of that. */
const FEWEST = 400;
/** Consonants say which text it is; marks, spaces and figures come out of a PDF in many ways. */
const consonants = (text: string): string => text.replace(/[^\u0E01-\u0E2E]/g, "");
/** Enough of a line's beginning to know it by: it may end elsewhere on paper. */
const BEGINNING = 10;

/** Each line of text that the page has for paper: also what is folded away, not its links for editing. Runs in the page. */
function linesForPaper(): string[] {
  for (const element of document.querySelectorAll<HTMLElement>(".noprint, .edit-entry, .visually-hidden"))
    element.hidden = true;
  // Paper has what is folded too.
  for (const fold of document.querySelectorAll<HTMLDetailsElement>("main details")) fold.open = true;
  return [...document.querySelectorAll<HTMLElement>("main :is(h1, h2, h3, p, li, td, dd)")]
    .filter((element) => element.checkVisibility() && !element.closest("svg, nav"))
    .filter((element) => !element.querySelector("p, li, td, dd"))
    .flatMap((element) => element.innerText.split("\n"));
}

inEachBrowser((browser) => {
  it("prints the whole text, from page 1 on, where a program may print", async () => {
    const { print, name } = browser();
    if (!print) return console.info(`${name}: ไม่ได้ทดสอบการพิมพ์ เพราะสั่งพิมพ์จากโปรแกรมไม่ได้`);
    const found: string[] = [];
    for (const path of PRINTED) {
      await browser().open(site.url + path);
      const readings = readingsOf(await print());
      if (!readings) return passOver(`${name}: ไม่ได้ทดสอบการพิมพ์ เพราะไม่มี pdftotext (poppler-utils) ในเครื่องนี้`);
      const letters = (readings[0] ?? []).map((page) => page.replace(/\s/g, "").length);
      const [first = 0, ...rest] = letters;
      if (rest.length > 0 && first < FEWEST) found.push(`${path}: ${letters.join(" ")}`);
      // The gap that a sign leaves in a line may be taken for one between columns; what is positioned is printed after the rest.
      const printed = readings.map((pages) => consonants(pages.join("")));
      const lines = await browser().ask(linesForPaper, undefined);
      expect(lines.length).toBeGreaterThan(10);
      found.push(
        ...lines
          .filter((line) => !printed.some((text) => text.includes(consonants(line).slice(0, BEGINNING))))
          .map((line) => `${path}: ${line}`),
      );
    }
    expect(found).toEqual([]);
  });
});
