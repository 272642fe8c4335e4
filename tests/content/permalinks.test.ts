import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawingIds } from "../../src/diagrams/registry.ts";
import { tableNames } from "../../src/exports/tables.ts";
import { permalinksOf } from "../../src/model/permalinks.ts";
import { knowledge } from "../knowledge.ts";

const kept = readFileSync("tests/permalinks.txt", "utf8").trimEnd().split("\n");
const now = permalinksOf(knowledge, { diagrams: drawingIds(knowledge), data: tableNames });

describe("permalinks", () => {
  it("that were published are all still there: an id is a promise", () => {
    const present = new Set(now);
    expect(kept.filter((url) => !present.has(url))).toEqual([]);
  });

  it("are kept sorted, each once, as `npm run permalinks` writes them", () => {
    expect(kept).toEqual([...new Set(kept)].sort());
    expect(kept.length).toBeGreaterThan(1000);
  });

  it("are site paths without a base", () => {
    expect(now.filter((url) => !/^\/(?:[a-z0-9.-]+\/)*(?:[a-z0-9-]+\.[a-z]+)?(?:#[a-z0-9-]+)?$/.test(url))).toEqual([]);
  });
});
