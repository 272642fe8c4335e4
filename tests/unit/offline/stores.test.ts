import { describe, expect, it } from "vitest";
import {
  isWithin,
  mayBeFirstWorkersStore,
  outdatedStores,
  pageStores,
  storeNames,
} from "../../../src/offline/stores.ts";

const BASE = "/value-network/";
const now = storeNames(BASE, "2");
const before = storeNames(BASE, "1");
const neighbours = [
  "other-offline-v1",
  "vn:/:shell-1",
  "vn:/:visited",
  "vn:/value-network/preview/:shell-1",
  "vn:/value-network/preview/:visited",
  "vn:/value-network-2/:shell-1",
  "pages-0123456789ab",
];

it("only what deployments before left behind is outdated, of this very base", () => {
  expect(outdatedStores([...neighbours, ...Object.values(before), now.shell], BASE, now)).toEqual([before.shell]);
  expect(outdatedStores(["vn:/value-network/:of-some-worker-to-come", ...neighbours], BASE, now)).toHaveLength(1);
});

it("a site at the root takes no other site's stores for its own", () => {
  const root = storeNames("/", "2");
  expect(outdatedStores([...neighbours, ...Object.values(before)], "/", root)).toEqual(["vn:/:shell-1"]);
});

it("pages of every deployment count", () =>
  expect(pageStores([...neighbours, ...Object.values(before), ...Object.values(now)], BASE).sort()).toEqual(
    [before.shell, now.shell, now.visited, now.visited].sort(),
  ));

describe("stores of the first worker, whose names tell nothing", () => {
  const home = "https://a.example/value-network/";

  it("are told by their names first", () => {
    expect(mayBeFirstWorkersStore("pages-32fdac1e9f29")).toBe(true);
    for (const name of ["pages-v2", "pages-32fdac1e9f29-x", "my-pages-32fdac1e9f29"])
      expect(mayBeFirstWorkersStore(name), name).toBe(false);
  });

  it("are this site's when they hold its offline page and nothing from outside", () => {
    expect(isWithin(home, [home, `${home}offline/`, `${home}_astro/a.css`])).toBe(true);
    expect(isWithin(home, [`${home}preview/`, `${home}preview/offline/`])).toBe(false);
    expect(isWithin(home, ["https://a.example/", "https://a.example/offline/", `${home}offline/`])).toBe(false);
    expect(isWithin(home, [])).toBe(false);
  });
});
