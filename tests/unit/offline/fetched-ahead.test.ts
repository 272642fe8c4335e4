import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FetchedAhead } from "../../../src/offline/fetched-ahead.ts";
import { Shelf } from "../../../src/offline/shelf.ts";
import { storeNames } from "../../../src/offline/stores.ts";
import { type FakeStorage, fakeStorage } from "./fake-storage.ts";
import { plainAnswer } from "./plain-answer.ts";

const BASE = "/library/";
const [OFFLINE, HOME, EMBLEM] = [`${BASE}offline/`, BASE, `${BASE}emblem.svg`] as const;

let storage: FakeStorage;
let host: (path: string) => Response;
beforeEach(() => {
  storage = fakeStorage();
  host = (path) =>
    path === EMBLEM ? plainAnswer("<svg>", "image/svg+xml") : plainAnswer(`<html data-base="${BASE}">`, "text/html");
  vi.stubGlobal("fetch", async (path: string) => host(path));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the worker of a deployment fetches ahead. */
function of(version: string) {
  const names = storeNames(BASE, version);
  return {
    ahead: new FetchedAhead(
      { base: BASE, version, pages: [OFFLINE, HOME], files: [EMBLEM] },
      names,
      new Shelf(BASE, names),
    ),
    has: () => [...(storage.stores.get(names.shell)?.keys() ?? [])],
  };
}
const cut = (at: string) => {
  const before = host;
  host = (path) => {
    if (path === at) throw new TypeError("cut");
    return before(path);
  };
};

it("begins with the offline page; a page asks for the rest, and the next deployment has that at once", async () => {
  const first = of("1");
  await first.ahead.begin(false);
  expect(first.has()).toEqual([OFFLINE, EMBLEM]);
  await first.ahead.more();
  expect(first.has()).toEqual([OFFLINE, EMBLEM, HOME]);
  const second = of("2");
  await second.ahead.begin(false);
  expect(second.has()).toEqual([OFFLINE, EMBLEM, HOME]);
  const third = of("3");
  await third.ahead.begin(true);
  expect(third.has(), "a reader who saves data").toEqual([OFFLINE, EMBLEM]);
});

it.each([OFFLINE, EMBLEM])(
  "cut off at %s leaves nothing behind, and nothing wrong is kept in its place",
  async (at) => {
    cut(at);
    await expect(of("1").ahead.begin(false)).rejects.toThrow();
    expect(of("1").has()).toEqual([]);
    const before = host;
    host = (path) => (path === at ? plainAnswer("<!doctype html>Sign in", "text/html") : before(path));
    await expect(of("1").ahead.begin(false)).rejects.toThrow();
    expect(of("1").has()).toEqual([]);
  },
);

it("cut off after a rollback leaves the worker that is still at work what it has", async () => {
  await of("1").ahead.begin(false);
  await of("2").ahead.begin(false);
  cut(EMBLEM);
  await expect(of("1").ahead.begin(false)).rejects.toThrow();
  expect(of("1").has()).toEqual([OFFLINE, EMBLEM]);
});

it("asked for more, a worker does not bring back what a later one has cleared away", async () => {
  await of("1").ahead.more();
  expect([...storage.stores.keys()]).toEqual([]);
});
