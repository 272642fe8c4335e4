import fc from "fast-check";
import { expect, test } from "vitest";
import type { SearchRecord } from "../../../src/search/catalogue.ts";
import { groupHits } from "../../../src/search/group-hits.ts";
import type { Hit } from "../../../src/search/rank.ts";

const record = (owner?: number): SearchRecord => ({
  kind: owner === undefined ? "networks" : "statistics",
  names: 1,
  body: 1,
  aside: 2,
  parts: [],
  factors: [],
  ...(owner === undefined ? {} : { owner }),
});
const hit = (at: number, missing?: readonly string[]): Hit => ({
  record: at,
  score: 1,
  spans: [],
  part: -1,
  ...(missing ? { missing } : {}),
});

test("what tells of a found entry stands under it, what tells of another stands alone", () => {
  const records = [record(), record(0), record(3), record()];
  const listed = groupHits([hit(1), hit(2), hit(0)], records);
  expect(listed.map(({ hit: { record }, under }) => [record, under])).toEqual([
    [2, false],
    [0, false],
    [1, true],
  ]);
});

test("a row of the report stands under the entry that was made from it, a row of no one entry alone", () => {
  const parts = [
    { anchor: "r1", start: 1, owners: [0] },
    { anchor: "r2", start: 5 },
  ];
  const report: SearchRecord = { ...record(), kind: "report", parts };
  const under = (part: number) =>
    groupHits([hit(0), hit(1), { ...hit(2), part }], [record(), record(), report]).map((one) => one.hit.record);
  expect([under(0), under(1), under(-1)]).toEqual([
    [0, 2, 1],
    [0, 1, 2],
    [0, 1, 2],
  ]);
});

test("a paragraph stands under the first that is found of the lessons made from it", () => {
  const report: SearchRecord = { ...record(), kind: "report", parts: [{ anchor: "p1", start: 1, owners: [0, 1] }] };
  const listed = (...found: number[]) =>
    groupHits([{ ...hit(2), part: 0 }, ...found.map((at) => hit(at))], [record(), record(), report, record()]).map(
      ({ hit: { record }, under }) => `${record}${under ? " under" : ""}`,
    );
  expect(listed(3, 1, 0)).toEqual(["3", "1", "2 under", "0"]);
  expect(listed(3, 0)).toEqual(["3", "0", "2 under"]);
  expect(listed(3)).toEqual(["2", "3"]);
});

test("what holds some of the words does not come up to an entry that holds all of them", () => {
  const listed = groupHits([hit(0), hit(2), hit(1, ["ก"])], [record(), record(0), record()]);
  expect(listed.map(({ hit: { record }, under }) => [record, under])).toEqual([
    [0, false],
    [2, false],
    [1, false],
  ]);
});

test("every hit is listed once, what is whole before what is not, and an owner just before what tells of it", () => {
  // The first ten are entries, each other one tells of one of them.
  const owners = fc.array(fc.nat(9), { maxLength: 20 });
  fc.assert(
    fc.property(owners, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.nat()), (telling, whole, order) => {
      const records = [...Array.from({ length: 10 }, () => record()), ...telling.map((owner) => record(owner))];
      const hits = records
        .map((_, at) => ({ at, rank: order.next().value ?? 0 }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ at }) => (whole.next().value ? hit(at) : hit(at, ["ก"])));
      const listed = groupHits(hits, records);
      expect(new Set(listed.map((one) => one.hit))).toEqual(new Set(hits));
      expect(listed).toHaveLength(hits.length);
      const isSome = listed.map((one) => one.hit.missing !== undefined);
      expect(isSome).toEqual([...isSome].sort());
      let above = -1;
      for (const { hit, under } of listed) {
        if (under) expect(records[hit.record]?.owner).toBe(above);
        else above = hit.record;
      }
    }),
  );
});
