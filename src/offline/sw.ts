/**
 * The service worker: what a reader has opened can be read without signal. Pages come from the network first, so that a
 * reload always shows the newest deployment; the rules are in the files beside this one, which only joins them to the browser.
 * Bundled and written to `sw.js` by build-worker.ts.
 */
import { ask } from "./ask.ts";
import { firstAnswer, type Sources } from "./first-answer.ts";
import type { Handover } from "./handover.ts";
import { keptFile, keptIndex, keptStore } from "./kept.ts";
import { isHtml, isPlainAnswer } from "./own-page.ts";
import { SearchShelf } from "./search-shelf.ts";
import { Shelf } from "./shelf.ts";
import { isWithin, mayBeFirstWorkersStore, outdatedStores, pageStores, storeNames } from "./stores.ts";
import { pageAddress, strategyFor } from "./strategy.ts";

declare const self: ServiceWorkerGlobalScope;
declare global {
  /** Only some browsers tell. */
  interface WorkerNavigator {
    readonly connection?: { readonly saveData?: boolean };
  }
}
declare const HANDOVER: Handover;

const { base, version, pages, files } = HANDOVER;
const names = storeNames(base, version);
const shelf = new Shelf(base, names);
const search = new SearchShelf(base, names.search);
const home = new URL(base, location.href).href;
const [offlinePage = base] = pages;

interface Kept extends Omit<Sources, "network"> {
  keep: (answer: Response) => Promise<unknown>;
}

const savesData = (): boolean => navigator.connection?.saveData === true;

/** What can't be stored is no reason to disturb a reader. */
const quietly = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);

self.addEventListener("install", (event) => event.waitUntil(install()));
async function install(): Promise<void> {
  try {
    const shell = await caches.open(names.shell);
    await fetchAhead(shell, [offlinePage]);
    for (const path of files) {
      const answer = await fresh(path);
      if (!isPlainAnswer(answer)) throw new Error(path);
      await shell.put(path, answer);
    }
    if (!savesData() && (await hadMore())) await fetchAhead(shell, pages);
  } catch (error) {
    await quietly(caches.delete(names.shell));
    throw error;
  }
  // The worker before still answers: nobody waits for this.
  for (const name of await firstWorkersStores()) await quietly(copyPages(name));
  await quietly(shelf.sweep());
  await self.skipWaiting();
}

/** Past the browser's own cache: what is in there may be of the deployment before. */
const fresh = (path: string): Promise<Response> => ask(path, { cache: "reload" });

async function fetchAhead(shell: Cache, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (await shell.match(path)) continue;
    if (!(await shelf.keepPage(shell, path, await fresh(path)))) throw new Error(path);
  }
}

/** Whether the deployment before had more than the offline page: a reader's page has asked for it then. */
async function hadMore(): Promise<boolean> {
  for (const name of pageStores(await caches.keys(), base)) {
    if (name !== names.visited && (await (await caches.open(name)).keys()).length > 1 + files.length) return true;
  }
  return false;
}

self.addEventListener("activate", (event) => event.waitUntil(activate()));
async function activate(): Promise<void> {
  const old = [...outdatedStores(await caches.keys(), base, names), ...(await firstWorkersStores())];
  // A worker of a still newer deployment may be filling its store: it clears away after both of us.
  if (!self.registration.installing) await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function firstWorkersStores(): Promise<string[]> {
  const found: string[] = [];
  for (const name of await caches.keys()) {
    if (!mayBeFirstWorkersStore(name)) continue;
    const keys = await (await caches.open(name)).keys();
    if (
      isWithin(
        home,
        keys.map(({ url }) => url),
      )
    )
      found.push(name);
  }
  return found;
}

/** Readers of the site's first worker keep what they had stored, where it can be shown whole. */
async function copyPages(name: string): Promise<void> {
  const store = await caches.open(name);
  for (const { url } of await store.keys()) {
    const answer = await store.match(url);
    if (answer) await quietly(shelf.keepVisited(pageAddress(url), answer, (path) => store.match(path)));
  }
}

/** What a page asks for (register.client.ts), when its reader does not save data. */
self.addEventListener("message", (event) => {
  const { source } = event;
  if (!(source instanceof WindowClient) || !source.url.startsWith(home)) return;
  const asked: Record<string, () => Promise<unknown>> = {
    keep: async () => shelf.keepVisited(pageAddress(source.url), await ask(source.url)),
    more: async () => {
      if (await caches.has(keptStore(base))) source.postMessage("renew");
      if (await caches.has(names.shell)) await fetchAhead(await caches.open(names.shell), pages);
    },
  };
  const work = asked[event.data];
  if (work) event.waitUntil(quietly(work()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || !pathname.startsWith(base)) return;
  const strategy = strategyFor(pathname, base);
  if (request.mode === "navigate") answerPage(event);
  else if (files.includes(pathname))
    event.respondWith(
      storedFirst(
        event,
        () => inShell(pathname),
        () => Promise.resolve(),
      ),
    );
  else if (strategy === "hashed") {
    event.respondWith(
      storedFirst(
        event,
        async () => (await inAssets(pathname)) ?? keptFile(base, pathname),
        (answer) => shelf.keepFile(pathname, answer),
      ),
    );
  } else if (strategy === "index") {
    event.respondWith(
      storedFirst(
        event,
        async () => (await search.stored(pathname)) ?? keptFile(base, pathname),
        (answer) => search.keepFile(pathname, answer),
      ),
    );
  } else if (strategy === "newest-index") {
    answerFromNetwork(event, ask(request.url, { cache: "no-cache" }), {
      // An index that is whole finds more than a newer one of which some parts are here.
      stored: async () => (await keptIndex(base)) ?? search.stored(search.current),
      keep: (answer) => search.keepNewest(answer),
    });
  }
});

/** Not by opening it: that would bring back a store that the worker of a later deployment has cleared away meanwhile. */
const inStore = (name: string, path: string) => caches.match(path, { cacheName: name });
const inShell = (path: string) => inStore(names.shell, path);
const inAssets = (path: string) => inStore(names.assets, path);

function answerPage(event: FetchEvent): void {
  const address = pageAddress(event.request.url);
  // Asked of the host each time, which mostly answers that nothing changed: pages of two deployments never mix.
  // The browser follows where the host sends it on, and asks here again.
  const network = ask(event.request.url, { cache: "no-cache", redirect: "manual", headers: event.request.headers });
  // The page that searches is of the deployment whose index is kept: it reads no other's.
  const beside = async () => (address.endsWith(`${base}search/`) && (await keptIndex(base)) ? kept() : undefined);
  const kept = () => keptFile(base, address.slice(location.origin.length));
  answerFromNetwork(event, network, {
    stored: async () =>
      (await beside()) ?? (await inShell(address)) ?? (await inStore(names.visited, address)) ?? kept(),
    instead: () => inShell(offlinePage),
    keep: (answer) => shelf.keepVisited(address, answer),
  });
}

/** The network's answer, kept for later; or what is stored (first-answer.ts). */
function answerFromNetwork(event: FetchEvent, network: Promise<Response>, sources: Kept): void {
  const copy = network.then((answer) => (isPlainAnswer(answer) ? answer.clone() : undefined));
  event.respondWith(firstAnswer({ network, ...sources }));
  event.waitUntil(quietly(copy.then((answer) => answer && sources.keep(answer))));
}

/** What is stored; else the network's answer, kept for later. */
async function storedFirst(event: FetchEvent, stored: Kept["stored"], keep: Kept["keep"]): Promise<Response> {
  const found = await stored().catch(() => undefined);
  if (found) return found;
  const first = await ask(event.request);
  // A host between two deployments lacks a file for some seconds, and has browsers remember that for ten minutes.
  const answer = first.ok && !isHtml(first) ? first : await ask(event.request, { cache: "reload" });
  event.waitUntil(quietly(keep(answer.clone())));
  return answer;
}
