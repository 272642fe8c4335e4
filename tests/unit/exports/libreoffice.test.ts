import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseCsv } from "../../data-package.ts";
import { knowledge, knowledgeOf } from "../../knowledge.ts";
import { hasProgram } from "../../programs.ts";
import { publishedOf } from "../../published.ts";

/** Comma, double quotes, UTF-8, from the first line on, as the program offers when it opens such a file. */
const CSV = "44,34,76,1";
const soffice = hasProgram("libreoffice");
const libraries = { "the content": knowledge, "two reports": knowledgeOf("tests/fixtures/two-reports") };
/** Of whichever lines: it writes those of the machine. */
const cellsOf = (file: Buffer): string[][] =>
  parseCsv(
    file
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .replace(/\r?\n/g, "\r\n"),
  );
/** A truth is one to it, and is shown in capitals. */
const shown = (cell: string): string => (/^(?:true|false)$/.test(cell) ? cell.toUpperCase() : cell);
const root = mkdtempSync(join(tmpdir(), "libreoffice-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("LibreOffice", () => {
  it.skipIf(!soffice).each(Object.entries(libraries))(
    "opens every CSV file of %s and has every cell as it is (where the machine has it)",
    (name, k) => {
      const folder = join(root, name.replace(" ", "-"));
      mkdirSync(folder);
      const { files } = publishedOf(k);
      for (const { table, csv } of files) writeFileSync(join(folder, `${table.name}.csv`), csv);
      const all = readdirSync(folder).map((name) => join(folder, name));
      const out = join(folder, "out");
      const profile = `-env:UserInstallation=file://${join(root, "profile")}`;
      const { stderr } = spawnSync(
        "soffice",
        [
          profile,
          "--headless",
          `--infilter=Text - txt - csv (StarCalc):${CSV}`,
          "--convert-to",
          `csv:Text - txt - csv (StarCalc):${CSV}`,
          "--outdir",
          out,
          ...all,
        ],
        { encoding: "utf8" },
      );
      for (const { table, csv } of files)
        expect(cellsOf(readFileSync(join(out, `${table.name}.csv`))), stderr).toEqual(
          cellsOf(csv).map((row) => row.map(shown)),
        );
    },
    120_000,
  );
});
