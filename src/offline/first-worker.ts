/** Readers of the site's first worker keep what they had stored, where it can be shown whole. */
import { quietly } from "./quietly.ts";
import type { Shelf } from "./shelf.ts";
import { isWithin, mayBeFirstWorkersStore } from "./stores.ts";
import { pageAddress } from "./strategy.ts";

/** Names of its stores. @param home address of this site's home page */
export async function firstWorkersStores(home: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await caches.keys()) {
    if (!mayBeFirstWorkersStore(name)) continue;
    const keys = await (await caches.open(name)).keys();
    const addresses = keys.map(({ url }) => url);
    if (isWithin(home, addresses)) found.push(name);
  }
  return found;
}

/** Takes its pages over. */
export async function keepFirstWorkersPages(home: string, shelf: Shelf): Promise<void> {
  for (const name of await firstWorkersStores(home)) await quietly(copyPages(name, shelf));
}

async function copyPages(name: string, shelf: Shelf): Promise<void> {
  const store = await caches.open(name);
  for (const { url } of await store.keys()) {
    const answer = await store.match(url);
    if (answer) await quietly(shelf.keepVisited(pageAddress(url), answer, (path) => store.match(path)));
  }
}
