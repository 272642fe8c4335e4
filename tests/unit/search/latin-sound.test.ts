import { expect, test } from "vitest";
import { skeleton } from "../../../src/search/latin-sound.ts";

test("names in Latin letters sound alike", () => {
  for (const [a, b] of [
    ["chonburi", "Chon Buri"],
    ["nakorn", "nakhon"],
    ["yasothorn", "yasothon"],
    ["puket", "phuket"],
    ["chiengmai", "chiangmai"],
  ] as const)
    expect(skeleton(a)).toBe(skeleton(b));
  expect(skeleton("satun")).not.toBe(skeleton("surin"));
});
