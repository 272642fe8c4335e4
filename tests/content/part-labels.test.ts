import { expect, it } from "vitest";
import { sectionEntries } from "../../src/search/build/sections.ts";
import { partLabel } from "../../src/words/search.ts";
import { knowledge as k } from "../knowledge.ts";

it("every part of a report has a name, and the same name no two of them", () => {
  for (const section of k.sections) {
    const names = sectionEntries(k, section)
      .flatMap(({ says }) => says)
      .flatMap(({ anchor, label }) => (anchor === null ? [] : label || partLabel(anchor)));
    expect(names).not.toContain("");
    expect(
      names.filter((name, i) => names.indexOf(name) !== i),
      section.id,
    ).toEqual([]);
  }
});
