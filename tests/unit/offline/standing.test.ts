import { expect, it } from "vitest";
import type { KeepList } from "../../../src/offline/keep-list.ts";
import { standingOf } from "../../../src/offline/standing.ts";

const sections = {
  lessons: { pages: 2, packs: [0, 1] },
  krabi: { pages: 1, packs: [0, 2] },
  all: { pages: 4, packs: [0, 1, 2] },
};
const list: KeepList = { index: "i", packs: ["aa-100", "bb-20", "cc-3"], sections };
const stands = (section: string, stored: readonly string[], held: readonly string[] = []) =>
  standingOf(section, list, new Set(stored), { held, list });

it("what is not there says what is to come, less what other sections have", () => {
  expect(standingOf("lessons", list, new Set(), undefined)).toEqual({ is: "absent", bytes: 120 });
  expect(stands("krabi", ["aa-100", "bb-20"], ["lessons"])).toEqual({ is: "absent", bytes: 3 });
});

it("what was broken off says what is left", () =>
  expect(stands("lessons", ["aa-100"])).toEqual({ is: "begun", bytes: 20 }));

it("what is held says what it takes, and what is new of it", () => {
  expect(stands("lessons", ["aa-100", "bb-20"], ["lessons"])).toEqual({ is: "held", bytes: 120 });
  const next = { ...list, packs: ["aa-100", "dd-21", "cc-3"] };
  const kept = { held: ["lessons"], list };
  expect(standingOf("lessons", next, new Set(["aa-100", "bb-20"]), kept)).toEqual({ is: "newer", bytes: 21 });
});

it("what a larger section has all of is covered", () =>
  expect(stands("krabi", list.packs, ["all"])).toEqual({ is: "covered" }));
