import { describe, expect, it } from "vitest";
import { classesInUse, classesOfStyles, propertiesInUse, propertiesOfStyles } from "./classes.ts";

const styled = classesOfStyles();
const used = classesInUse();
const isMade = (name: string) => [...used].some((made) => made.endsWith("$") && name.startsWith(made.slice(0, -1)));

/** Classes that no markup spells out, and where they come from. */
const FROM_DATA: Record<string, string> = {
  certain: "how sure we are of a corrected word, from the report's file",
  likely: "the same",
  solid: "a network's state, from its file",
  hatch: "the same",
  open: "the same",
};
/** Classes that programs look for, which no style needs. */
const FOR_PROGRAMS: Record<string, string> = { Z3988: "Zotero finds the citation of a page by it (COinS)" };

describe("styles and markup name the same classes", () => {
  it("every class of a style sheet is used: no rule is dead", () => {
    expect([...styled].filter((name) => !used.has(name) && !isMade(name) && !(name in FROM_DATA))).toEqual([]);
  });

  it("every class in use has a rule", () => {
    expect([...used].filter((name) => !name.endsWith("$") && !styled.has(name) && !(name in FOR_PROGRAMS))).toEqual([]);
  });

  it("no exception outlives its reason", () => {
    expect(Object.keys(FROM_DATA).filter((name) => !styled.has(name) || used.has(name))).toEqual([]);
    expect(Object.keys(FOR_PROGRAMS).filter((name) => styled.has(name) || !used.has(name))).toEqual([]);
  });

  it("a class says in a word what it is: none of one or two letters", () => {
    expect([...styled, ...used].filter((name) => name.replace("$", "").length < 3)).toEqual([]);
  });
});

describe("custom properties", () => {
  it("every one that a style sheet sets is asked for: none is dead", () => {
    const asked = propertiesInUse();
    expect([...propertiesOfStyles()].filter((name) => !asked.has(name))).toEqual([]);
  });
});
