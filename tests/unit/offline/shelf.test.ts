import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Shelf } from "../../../src/offline/shelf.ts";
import { storeNames } from "../../../src/offline/stores.ts";
import { type FakeStorage, fakeStorage } from "./fake-storage.ts";

const BASE = "/library/";
const names = storeNames(BASE, "1");

let storage: FakeStorage;
beforeEach(() => {
  storage = fakeStorage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const page = (): Response => {
  const answer = new Response(`<html data-base="${BASE}">`, { headers: { "content-type": "text/html" } });
  Object.defineProperty(answer, "type", { value: "basic" });
  const { clone } = answer;
  answer.clone = () => Object.defineProperty(clone.call(answer), "type", { value: "basic" });
  return answer;
};

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
