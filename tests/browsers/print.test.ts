import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "../browser/browser.ts";
import { inEachBrowser } from "./installed.ts";

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

/** Letters on each printed page. Undefined without pdftotext (poppler-utils), which reads them. */
function lettersOf(pdf: Buffer): number[] | undefined {
  const file = join(folder, "page.pdf");
  writeFileSync(file, pdf);
  try {
    return execFileSync("pdftotext", [file, "-"], { encoding: "utf8" })
      .split("\f")
      .map((page) => page.replace(/\s/g, "").length)
      .slice(0, -1);
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
inEachBrowser((browser) => {
  it("prints no heading alone on page 1, where a program may print", async () => {
    const { print, name } = browser();
    if (!print) return console.info(`${name}: ไม่ได้ทดสอบการพิมพ์ เพราะสั่งพิมพ์จากโปรแกรมไม่ได้`);
    const bare: string[] = [];
    for (const path of PRINTED) {
      await browser().open(site.url + path);
      const letters = lettersOf(await print());
      if (!letters) return console.info(`${name}: ไม่ได้ทดสอบการพิมพ์ เพราะไม่มี pdftotext (poppler-utils) ในเครื่องนี้`);
      const [first = 0, ...rest] = letters;
      if (rest.length > 0 && first < FEWEST) bare.push(`${path}: ${letters.join(" ")}`);
    }
    expect(bare).toEqual([]);
  });
});
