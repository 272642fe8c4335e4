/**
 * The service worker: what a reader has opened can be read without signal. Pages come from the network first, so that a
 * reload always shows the newest deployment; the rules are in the files beside this one, which only joins them to the browser.
 * Vite bundles it as `sw.js` for the scripts that register it; tell-worker.ts tells it at the end of a build what was built.
 */
import { Answers } from "./answers.ts";
import { ask } from "./ask.ts";
import { FetchedAhead } from "./fetched-ahead.ts";
import { inTime } from "./first-answer.ts";
import { firstWorkersStores, keepFirstWorkersPages } from "./first-worker.ts";
import type { Handover } from "./handover.ts";
import { keptStore } from "./kept.ts";
import { quietly } from "./quietly.ts";
import { SearchShelf } from "./search-shelf.ts";
import { Shelf } from "./shelf.ts";
import { outdatedStores, storeNames } from "./stores.ts";
import { pageAddress } from "./strategy.ts";

declare const self: ServiceWorkerGlobalScope;
declare global {
  /** Only some browsers tell. */
  interface WorkerNavigator {
    readonly connection?: { readonly saveData?: boolean };
  }
}
declare const HANDOVER: Handover;

const { base, version } = HANDOVER;
const names = storeNames(base, version);
const home = new URL(base, location.href).href;
const shelf = new Shelf(base, names);
const ahead = new FetchedAhead(HANDOVER, names, shelf);
const answers = new Answers(HANDOVER, names, shelf, new SearchShelf(base, names.search));

self.addEventListener("install", (event) => event.waitUntil(install()));
async function install(): Promise<void> {
  await ahead.begin(navigator.connection?.saveData === true);
  // The worker before still answers: nobody waits for this.
  await quietly(keepFirstWorkersPages(home, shelf));
  await quietly(shelf.sweep());
  await self.skipWaiting();
  reminder = setInterval(() => quietly(self.skipWaiting()), REMINDED);
}

/**
 * Chromium lets a worker wait, for up to five minutes, when the one before is asked for something at the moment at which it should give
 * way. Told again, it looks again.
 */
let reminder: ReturnType<typeof setInterval> | undefined;
const REMINDED = 1_000;

self.addEventListener("activate", (event) => event.waitUntil(activate()));
async function activate(): Promise<void> {
  clearInterval(reminder);
  // All that pages ask for waits until this is done.
  await inTime(clearAway);
  await self.clients.claim();
}

/** Whether the worker of a still newer deployment is on its way. */
function givesWay(): boolean {
  const { installing, waiting } = self.registration;
  return [installing, waiting].some((worker) => worker && worker !== self.serviceWorker);
}

/** Stores of earlier deployments. A newer one may be filling its own: then it clears away after both. */
async function clearAway(): Promise<void> {
  if (givesWay()) return;
  const old = [...outdatedStores(await caches.keys(), base, names), ...(await firstWorkersStores(home))];
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** What a page asks for (register.client.ts), when its reader does not save data. */
self.addEventListener("message", (event) => {
  const { source } = event;
  if (!(source instanceof WindowClient) || !source.url.startsWith(home)) return;
  const asked: Record<string, () => Promise<unknown>> = {
    keep: async () => shelf.keepVisited(pageAddress(source.url), await ask(source.url)),
    more: async () => {
      if (await caches.has(keptStore(base))) source.postMessage("renew");
      // What is fetched now would be thrown away in a moment.
      if (!givesWay()) await ahead.more();
    },
  };
  const work = asked[event.data];
  if (work) event.waitUntil(quietly(work()));
});

self.addEventListener("fetch", (event) => {
  const answer = answers.to(event.request, (work) => event.waitUntil(work));
  if (answer) event.respondWith(answer);
});
