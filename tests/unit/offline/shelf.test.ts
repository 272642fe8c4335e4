import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Shelf } from "../../../src/offline/shelf.ts";
import { storeNames } from "../../../src/offline/stores.ts";
import { type FakeStorage, fakeStorage } from "./fake-storage.ts";
import { plainAnswer } from "./plain-answer.ts";

const BASE = "/library/";
const names = storeNames(BASE, "1");

let storage: FakeStorage;
beforeEach(() => {
  storage = fakeStorage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const page = (): Response => plainAnswer(`<html data-base="${BASE}">`, "text/html");

it("stores a page that was opened, and does not bring back a shell that a later worker has cleared away", async () => {
  await new Shelf(BASE, names).keepVisited(`${BASE}a/`, page());
  expect([...(storage.stores.get(names.visited) ?? [])].map(([path]) => path)).toEqual([`${BASE}a/`]);
  expect([...storage.stores.keys()]).not.toContain(names.shell);
});

it("leaves a page to the shell that has it", async () => {
  const shell = await caches.open(names.shell);
  await shell.put(`${BASE}a/`, page());
  await new Shelf(BASE, names).keepVisited(`${BASE}a/`, page());
  expect(storage.stores.get(names.visited)?.size ?? 0).toBe(0);
});
