import { expect, test } from "vitest";
import type { Entry } from "../../../src/model/knowledge.ts";
import { activityRuns, inOrderOfActivity } from "../../../src/model/network-activity.ts";
import { knowledge } from "../../knowledge.ts";

test("networks that are known to be at work come first, those of which nothing is known last, each in their order", () => {
  const [some] = knowledge.networks;
  if (!some) throw new Error("no network");
  const network = (id: string, active: boolean | null): Entry<"networks"> => ({ ...some, id, active });
  const given = [network("a", null), network("b", true), network("c", false), network("d", true), network("e", null)];
  const ordered = inOrderOfActivity(given);
  expect(ordered.map(({ id }) => id)).toEqual(["b", "d", "c", "a", "e"]);
  expect(activityRuns(ordered).map(({ networks }) => networks.length)).toEqual([2, 1, 2]);
  expect(activityRuns(given).flatMap(({ networks }) => networks)).toEqual(given);
});
