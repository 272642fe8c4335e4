import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { citationCff } from "../../src/cite/citation-cff.ts";
import { knowledge } from "../knowledge.ts";

/** Held true by the content: where a record of a report or the site's name changes, `vitest run --project content -u` writes it anew. */
it("CITATION.cff says what the content and package.json say", async () => {
  const { version }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));
  await expect(citationCff(knowledge, version)).toMatchFileSnapshot("../../CITATION.cff");
});
