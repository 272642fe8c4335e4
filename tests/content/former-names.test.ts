import { describe, expect, it } from "vitest";
import { recordsOf, tables } from "../../src/exports/tables.ts";
import { describeTable } from "../../src/workbench/describe.ts";
import { readState } from "../../src/workbench/read-address.ts";
import { makeSheet } from "../../src/workbench/sheet.ts";
import { knowledge } from "../knowledge.ts";

/** Names that tables once had for a value may stand in addresses: they are read as what they meant. */
const plain = (path: string): string => path;

describe("the name that a value had before", () => {
  it.each([
    ["networks", "potential", "มี: เชิงธุรกิจ", "business"],
    ["appearances", "potential", "มี: เชิงธุรกิจ", "business"],
    ["networks", "potential", "มี: เชิงเรียนรู้", "learning"],
    ["lessons", "kind", "ความเห็นของผู้ร่วมเวที", "expert"],
  ])("of %s: %s %s", (name, column, before, now) => {
    const table = tables.find((each) => each.name === name);
    if (!table) throw new Error(name);
    const records = recordsOf(table, knowledge, plain);
    const sheet = makeSheet(describeTable(table, records, knowledge, plain), records);
    const { state, faults } = readState(new URLSearchParams([[column, before]]), sheet);
    expect(faults).toEqual([]);
    expect(state.values).toEqual({ [column]: [now] });
  });
});
