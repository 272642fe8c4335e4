import { expect, it } from "vitest";
import { place } from "../../../src/model/lookup.ts";
import { knowledge } from "../../knowledge.ts";

it("a place says what was cited and where it stands, and names no field that it does not know", () => {
  const citation = knowledge.lessons[0]?.sources[0];
  if (!citation) throw new Error("no lesson cites anything");
  const found = place(knowledge, citation);
  expect(found).toMatchObject({ source: citation.source, section: citation.section });
  expect(found.anchor).toMatch(/^\/report\//);
  expect(Object.values(found)).not.toContain(undefined);
});
