import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/**
 * What only content may say: the year, counts, appendix and tables of the report that is published today, and where its
 * networks are. A second report is content alone, and the code must not contradict it.
 */
const OF_A_REPORT =
  /2550|๒๕๕๐|\b117\b|36 จังหวัด|ภาคผนวก|table-4|จุฑาทิพย์|เกษตรศาสตร์|"(?:nong-khai|krabi|yasothon|phatthalung)"/;

/** Tables of Thailand and of the Thai language, which know provinces and words whatever any report says. */
const OF_THE_COUNTRY =
  /^src\/(?:data\/|diagrams\/(?:data\/|province-shapes\.ts)|text\/(?:compounds|keep-together)\.ts|words\/cite-places\.ts)/;

it("no line of code knows a particular report", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter((name) => /\.(?:ts|astro|css|mjs)$/.test(name) && !OF_THE_COUNTRY.test(name));
  expect(files.length).toBeGreaterThan(300);
  const lines = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, i) => (OF_A_REPORT.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
  );
  expect(lines).toEqual([]);
});
