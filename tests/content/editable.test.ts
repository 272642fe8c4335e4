import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { knowledge } from "../knowledge.ts";

/** An editor's entry must pass without a programmer: what the tests have written down holds nothing of the site's content. */
it("no snapshot follows from an entry that editors may add, rename or remove", () => {
  const { networks, lessons, followups, factors } = knowledge;
  const ids = new Set([networks, lessons, followups, factors].flat().map(({ id }) => id));
  const snapshots = globSync("tests/**/*.snap");
  expect(snapshots.length).toBeGreaterThan(0);
  for (const file of snapshots) {
    const named = readFileSync(file, "utf8").match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [];
    expect(
      named.filter((id) => ids.has(id)),
      file,
    ).toEqual([]);
  }
});
