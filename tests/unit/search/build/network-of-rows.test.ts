import { expect, test } from "vitest";
import { networkOfRows } from "../../../../src/search/build/network-of-rows.ts";
import { grown, ordinary } from "../../diagrams/grown.ts";

const k = grown({ ...ordinary, networks: 3 });
const [section] = k.sections;
const rows = section?.blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])) ?? [];
const place = (at = "") => ({ source: section?.source ?? "", section: section?.section ?? "", at });
const [first, second, third] = rows.map(({ anchor }) => place(anchor));
const paragraph = place(section?.blocks.find(({ kind }) => kind === "paragraph")?.anchor);
const appearing = [[first, paragraph], [second], [second]].map((places) =>
  places.flatMap((at) => (at ? { ...at, printed: "เครือข่าย", certainty: "certain" as const } : [])),
);
const networks = k.networks.map((network, i) => ({ ...network, appearances: appearing[i] ?? [] }));
const known = { ...k, networks };

test.each([
  ["a row of one network tells of it", [first], networks[0]?.url],
  ["a row of two tells of neither", [second], undefined],
  ["nor does one of none, nor several of different ones", [first, third], undefined],
  ["a paragraph may tell of much else", [paragraph], undefined],
  ["no row at all", [], undefined],
])("%s", (_, places, url) => {
  expect(rows.length).toBeGreaterThan(2);
  expect(
    networkOfRows(
      known,
      places.flatMap((at) => at ?? []),
    ),
  ).toBe(url);
});
