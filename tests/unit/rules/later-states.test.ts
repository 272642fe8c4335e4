import { expect, it } from "vitest";
import { laterStateFindings } from "../../../src/rules/later-states.ts";

const reports = () => ["old", "recent", "newest"].map((id) => ({ id }));
const found = (...appearances: object[]) =>
  laterStateFindings({ title: "ก", active: true, appearances }, "appearances", reports).map(({ code, where }) => [
    code,
    where,
  ]);

it("a later report says its own state of an entry at its place", () => {
  expect(found({ source: "old" }, { source: "recent", active: false })).toEqual([]);
  // Wherever it stands among the places: the first is the one that was published first.
  expect(found({ source: "newest", active: null }, { source: "recent" })).toEqual([]);
});

it("the first report that names it says it in the entry's own field", () => {
  expect(found({ source: "old", active: true }, { source: "recent" })).toEqual([
    ["later-state/first", ["appearances", 0, "active"]],
  ]);
  expect(found({ source: "recent", active: false })).toEqual([["later-state/first", ["appearances", 0, "active"]]]);
});

it("no report says two things; one that says the same twice is right", () => {
  const later = { source: "recent", active: false };
  expect(found({ source: "old" }, later, later)).toEqual([]);
  expect(found({ source: "old" }, later, { ...later, active: true })).toEqual([
    ["later-state/twice", ["appearances", 2, "active"]],
  ]);
});

it("says nothing of what only places have, nor of what can't be read", () => {
  expect(found({ source: "old", printed: "ก", certainty: "certain" })).toEqual([]);
  expect(laterStateFindings("?", "appearances", reports)).toEqual([]);
  expect(laterStateFindings({ appearances: [null, "?"] }, "appearances", reports)).toEqual([]);
});
