import { describe, expect, it } from "vitest";
import { discrepanciesOfName, discrepanciesOfNetwork, discrepanciesOfProvince } from "../../../src/model/concerning.ts";
import type { Knowledge } from "../../../src/model/knowledge.ts";
import { knowledgeOf } from "../../knowledge.ts";

const two = knowledgeOf("tests/fixtures/two-reports");
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
type Statement = Knowledge["discrepancies"][number]["statements"][number];

/** The fixture with one disagreement more, stated once. */
function stating(statement: Statement, title = "ชื่อ", computed?: "activities"): Knowledge {
  const [model] = two.discrepancies;
  if (!model) throw new Error("the fixture has disagreements");
  const added = { ...model, id: "added", formerIds: [], title, computed, statements: [statement] };
  return { ...two, discrepancies: [...two.discrepancies, added] };
}
const row = { source: "beta", section: "2", at: "table-4-1-r1", says: "คำ", quote: "เครือข่าย" };
const paragraph = { source: "alpha", section: "1", at: "p1", says: "คำ", quote: "เครือข่ายอื่น" };
const network = (k: Knowledge, id: string) => {
  const found = k.networks.find((each) => each.id === id);
  if (!found) throw new Error(`no network ${id}`);
  return discrepanciesOfNetwork(k, found);
};
const province = (k: Knowledge, id: string) => {
  const found = k.provinces.find((each) => each.id === id);
  if (!found) throw new Error(`no province ${id}`);
  return discrepanciesOfProvince(k, found);
};

describe("what disagrees about", () => {
  it("a name is what quotes the name and says a part of it", () => {
    const k = stating({ ...paragraph, says: "ใจดี", quote: "นายสม ใจดี" });
    expect(ids(discrepanciesOfName(k, "สม ใจดี"))).toEqual(["added"]);
    expect(ids(discrepanciesOfName(k, "สาย ใจดี"))).toEqual([]);
  });

  it("a network is what its own row states", () => {
    expect(ids(network(stating(row), "bueng-kan-yang-phara"))).toEqual(["added"]);
    expect(ids(network(stating(row), "nan-pha-tho"))).toEqual([]);
  });

  it("a network is what is stated with its name, and nothing else of the paragraph", () => {
    expect(ids(network(stating(paragraph), "nan-pha-tho"))).toEqual([]);
    expect(ids(network(stating({ ...paragraph, quote: "เครื่องมือผ้าทอ" }), "nan-pha-tho"))).toEqual(["added"]);
  });

  it("a count of the whole report is of no network", () => {
    expect(ids(network(stating(row, "จำนวน", "activities"), "bueng-kan-yang-phara"))).toEqual([]);
  });

  it("a province is what concerns its networks, and what names it as a side", () => {
    expect(ids(province(stating(row), "bueng-kan"))).toEqual(["added"]);
    expect(ids(province(stating(paragraph), "nan"))).toEqual([]);
    expect(ids(province(stating({ ...paragraph, says: "จังหวัดน่าน" }), "nan"))).toEqual(["added"]);
    expect(ids(province(stating(paragraph, "ของน่านหรือไม่"), "nan"))).toEqual(["added"]);
  });
});
