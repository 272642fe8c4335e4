import { expect, it } from "vitest";
import { listEntries } from "../../../../src/search/build/entries.ts";
import { grown, ordinary } from "../../diagrams/grown.ts";

/** Every address to which a hit can lead. */
const addresses = (entries: ReturnType<typeof listEntries>): string[] =>
  entries.flatMap(({ url, says }) => [
    url,
    ...says.flatMap(({ anchor }) => (anchor === null ? [] : `${url.replace(/#.*/, "")}#${anchor}`)),
  ]);

it("events are found where they stand, however many pages their list takes", () => {
  const k = grown({ ...ordinary, followups: 400 });
  const pages = new Set(k.activities.map(({ url }) => url.replace(/#.*/, "")));
  expect(pages.size).toBeGreaterThan(2);
  const entries = listEntries(k).filter(({ kind }) => kind === "activities");
  expect(addresses(entries)).toEqual(expect.arrayContaining(k.activities.map(({ url }) => url)));
  expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
});

it("every block and row of a section is found at its own anchor, a table by its caption", () => {
  const k = grown({ ...ordinary, paragraphs: 600, rows: 600 });
  const entries = listEntries(k).filter(({ kind }) => kind === "report");
  expect(entries.length).toBeGreaterThan(2);
  const found = addresses(entries);
  const anchors = k.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "table" ? [block.anchor, ...block.rows.map(({ anchor }) => anchor)] : block.anchor,
    ),
  );
  const held = found.flatMap((url) => url.split("#")[1] ?? []);
  expect([...held].sort()).toEqual([...anchors].sort());
});
