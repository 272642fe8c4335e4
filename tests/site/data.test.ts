import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tableNames, tables } from "../../src/exports/tables.ts";
import { knowledge as k } from "../knowledge.ts";
import { DIST } from "./dist.ts";

type DataRow = Record<string, unknown> & { id: string; url: string; title: string; sources: unknown[] };
const json = (name: string): DataRow[] => JSON.parse(readFileSync(join(DIST, `data/${name}.json`), "utf8"));

/** Fields that others rely on already (src/README.md). */
const promised: Record<string, string[]> = {
  networks: ["province", "provinceTh", "aliases", "active", "detail", "potential", "certainty", "note"],
  factors: ["kind", "order", "parts"],
  lessons: ["text", "province", "speaker", "networks", "factors", "kind", "topic"],
  topics: ["lead", "order", "first"],
  activities: ["followup", "dates", "datePrinted", "participants", "count", "direction"],
  proposals: ["list", "order", "province", "direction", "lead", "group", "period"],
  statistics: ["value", "unit", "quote", "section", "discrepancies"],
  discrepancies: ["what", "statements", "computed", "assessment"],
  corrections: ["printed", "corrected", "certainty", "section"],
};

describe("the data files", () => {
  it.each(tableNames)("%s: records with the promised fields, and a page behind every address", (name) => {
    const rows = json(name);
    // Words that people type stand in no report, nor does an answer that rests on other entries.
    const cites = tables.some(
      (table) => table.name === name && table.columns.some((column) => column.name === "sources" && column.required),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const row of rows) {
      for (const field of ["id", "url", "title", ...(promised[name] ?? [])])
        expect(row, `${row.id} ${field}`).toHaveProperty(field);
      const [path = ""] = row.url.split("#");
      expect(existsSync(join(DIST, path, "index.html")), row.url).toBe(true);
      if (cites) expect(row.sources.length, row.id).toBeGreaterThan(0);
    }
  });

  it.each(tableNames)("%s.csv: BOM, a header row, one row a record", (name) => {
    const csv = readFileSync(join(DIST, `data/${name}.csv`), "utf8");
    expect(csv.startsWith("\uFEFFid,url,title,")).toBe(true);
    expect(parseCsv(csv).length).toBe(json(name).length + 1);
  });

  it("agree with the entries", () => {
    expect(json("networks")).toHaveLength(k.networks.length);
    expect(json("activities")).toHaveLength(k.activities.length);
    expect(json("corrections")).toHaveLength(k.corrections.length);
  });
});

/** Rows of an RFC 4180 file. */
function parseCsv(text: string): string[] {
  const rows: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    if (!quoted && text.startsWith("\r\n", i)) {
      rows.push(text.slice(start, i));
      start = i + 2;
    }
  }
  return rows;
}
