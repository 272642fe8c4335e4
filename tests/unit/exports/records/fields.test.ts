import fc from "fast-check";
import { expect, it } from "vitest";
import { place, plain } from "../../../../src/exports/records/fields.ts";
import { knowledge } from "../../../knowledge.ts";

it("a body becomes one line a paragraph, whatever its white space", () => {
  expect(plain("ก  ข\nค\n\n \n ง ")).toBe("ก ข ค\nง");
  expect(plain(" \n\n\t")).toBeNull();
  const word = fc.stringMatching(/^[ก-ฮa-z]{1,5}$/);
  const paragraph = fc.array(word, { minLength: 1, maxLength: 5 });
  const space = fc.constantFrom(" ", "\n", "  ", "\t");
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), space, (paragraphs, between) => {
      const body = paragraphs.map((words) => words.join(between)).join("\n\n");
      expect(plain(body)).toBe(paragraphs.map((words) => words.join(" ")).join("\n"));
    }),
  );
});

it("a place says what was cited and where it stands, and names no field that it does not know", () => {
  const citation = knowledge.lessons[0]?.sources[0];
  if (!citation) throw new Error("no lesson cites anything");
  const found = place(knowledge, citation);
  expect(found).toMatchObject({ source: citation.source, section: citation.section });
  expect(found.anchor).toMatch(/^\/report\//);
  expect(Object.values(found)).not.toContain(undefined);
});
