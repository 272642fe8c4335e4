import { expect, it } from "vitest";
import { parse } from "yaml";
import { citationCff } from "../../src/cite/citation-cff.ts";
import { citeText } from "../../src/words/cite.ts";
import { knowledge } from "../knowledge.ts";

/** Held true by the content: where a record of a report or the site's name changes, `vitest run --project content -u` writes it anew. */
it("CITATION.cff says what the content says", async () => {
  await expect(citationCff(knowledge)).toMatchFileSnapshot("../../CITATION.cff");
});

it("its authors are persons and the site, and no words of others; no version of the program stands for the content's", () => {
  const { version, "preferred-citation": report } = parse(citationCff(knowledge));
  const [source] = knowledge.sources;
  const authors = source?.people.filter(({ role }) => role === "author").map(({ name }) => ({ name }));
  expect(report.authors).toEqual(authors);
  expect(String(report.notes ?? "").includes(citeText.others)).toBe(source?.etAl === true);
  expect(version).toBeUndefined();
});
