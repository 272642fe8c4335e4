import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/model/knowledge.ts";
import { proposalParts } from "../../../src/model/proposals.ts";
import { tellProposals } from "../../../src/model/proposals-of-network.ts";
import { knowledge as k } from "../../knowledge.ts";

const [first, second] = k.proposals as [Entry<"proposals">, Entry<"proposals">];
const partOf = (proposal: Entry<"proposals">) => proposalParts(k).find(({ items }) => items.includes(proposal))?.label;
const told = (title: string, proposals: Entry<"proposals">[], directions: string[] = []) =>
  tellProposals(k, { title }, proposals, directions);

describe("what was proposed for a network", () => {
  it("goes by its name, and by the list it stands in where the page or another proposal has that name", () => {
    const name = first.shortTitle ?? first.title;
    expect(told("another", [first, second]).map((each) => each.name)).toEqual([
      name,
      second.shortTitle ?? second.title,
    ]);
    expect(told(name, [first])[0]?.name).toBe(partOf(first));
    expect(told("another", [first, first]).map((each) => each.name)).toEqual([name, partOf(first)]);
  });

  it("leads to what its events were to come to: told there, and not again", () => {
    const led = { ...first, direction: "a network of fruit" };
    expect(told("x", [led], ["a network of fruit"])[0]?.directionTold).toBe(true);
    expect(told("x", [led], ["a network of rice"])[0]?.directionTold).toBe(false);
    expect(told("x", [{ ...first, direction: null }], [])[0]?.directionTold).toBe(false);
  });
});
