import { expect, it } from "vitest";
import { buildRecord } from "../../../../src/search/build/records.ts";

/** A line of any length can be indexed: no list is handed over as the arguments of one call. */
const MANY = 300_000;

it("a record takes a line of many words", () => {
  const lines = [Array.from({ length: MANY }, () => "ก").join(" ")];
  const entry = {
    kind: "glossary" as const,
    url: "/x/",
    title: "ก",
    aliases: [],
    terms: [],
    factors: [],
    says: [{ anchor: null, lines }],
    beside: [],
  };
  const tokenise = (text: string) =>
    text.split(" ").map((word, i) => ({ key: word, start: i * 2, end: i * 2 + word.length }));
  expect(buildRecord(entry, tokenise, (word) => word).keys.length).toBeGreaterThan(MANY);
});
