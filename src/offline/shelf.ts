/** Pages and their files in the browser's stores. What is stored can always be shown whole. */
import { askFile } from "./ask.ts";
import { namesFiles, namesIn, needsOf, unneeded } from "./linked-files.ts";
import { isHtml, isOwnPage, isPlainAnswer } from "./own-page.ts";
import { hasRightType, isFile } from "./right-file.ts";
import { pageStores, type StoreNames } from "./stores.ts";

/** Pages kept of those that the reader opened; some 10 MB with today's pages. */
export const MOST_PAGES = 300;

/** Answers of an earlier store, or of the network. */
export type Source = (path: string) => Promise<Response | undefined>;
const network = (path: string): Promise<Response> => askFile(path);

export class Shelf {
  private readonly base: string;
  private readonly names: StoreNames;

  constructor(base: string, names: StoreNames) {
    this.base = base;
    this.names = names;
  }

  /**
   * Stores a page after everything it needs to be shown as it is meant to be. Anything but a page of this site is left.
   * @throws when a file of it can't be had or the storage is full: then the page is not stored
   */
  async keepPage(store: Cache, address: string, answer: Response, from: Source = network): Promise<boolean> {
    if (!isPlainAnswer(answer) || !isHtml(answer)) return false;
    const page = answer.clone();
    const html = await answer.text();
    if (!isOwnPage(html, this.base)) return false;
    const found = new Map<string, Response>();
    await this.gather(needsOf(html, this.base), from, found);
    await this.put(found);
    await store.put(address, page);
    return true;
  }

  /** Stores a page that the reader opened; the one stored longest ago makes room. */
  keepVisited(address: string, answer: Response, from: Source = network): Promise<void> {
    // No sweep between a page's files and the page.
    return this.locked("shared", async () => {
      // Not by opening it: the worker of a later deployment may have cleared it away, and it would be there again.
      if (await caches.match(address, { cacheName: this.names.shell })) return;
      const visited = await caches.open(this.names.visited);
      if (!(await this.keepPage(visited, address, answer, from))) return;
      await trim(visited, await visited.keys(), MOST_PAGES);
    });
  }

  /** Stores a hashed file after what it needs itself. */
  async keepFile(path: string, answer: Response): Promise<void> {
    if (!(await isFile(path, answer))) return;
    const found = new Map([[path, answer.clone()]]);
    if (namesFiles(path)) await this.gather(needsOf(await answer.text(), this.base), network, found);
    await this.put(found);
  }

  /** Finds files and what they need in turn, in the store or where they come from: what is stored may lack something itself. */
  private async gather(paths: readonly string[], from: Source, found: Map<string, Response>): Promise<void> {
    const assets = await caches.open(this.names.assets);
    const seen = new Set(found.keys());
    const find = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      seen.add(path);
      const known = await assets.match(path);
      const stored = known && hasRightType(path, known) ? known : undefined;
      const answer = stored ?? (await from(path)) ?? (await network(path));
      if (!stored && !(await isFile(path, answer))) throw new Error(path);
      if (!stored) found.set(path, answer.clone());
      if (namesFiles(path)) await Promise.all(needsOf(await answer.text(), this.base).map(find));
    };
    await Promise.all(paths.map(find));
  }

  private async put(files: ReadonlyMap<string, Response>): Promise<void> {
    const assets = await caches.open(this.names.assets);
    await Promise.all([...files].map(([path, answer]) => assets.put(path, answer)));
  }

  /** Drops the files that no stored page of any deployment needs any more. Not now, when a page is being stored. */
  sweep(): Promise<void> {
    return this.locked("exclusive", async () => {
      const read = async (store: Cache, request: Request) =>
        namesIn((await (await store.match(request))?.text()) ?? "", this.base);
      const pages: string[] = [];
      for (const name of pageStores(await caches.keys(), this.base)) {
        const store = await caches.open(name);
        for (const request of await store.keys()) pages.push(...(await read(store, request)));
      }
      const assets = await caches.open(this.names.assets);
      const files = new Map<string, string[]>();
      for (const request of await assets.keys()) {
        const { pathname } = new URL(request.url);
        files.set(pathname, namesFiles(pathname) ? await read(assets, request) : []);
      }
      await Promise.all(unneeded(pages, files).map((path) => assets.delete(path)));
    });
  }

  /** Two workers, of two deployments, may be at work at once: a lock holds for both. */
  private async locked(mode: LockMode, work: () => Promise<void>): Promise<void> {
    if (!("locks" in navigator)) return work();
    const options: LockOptions = { mode, ifAvailable: mode === "exclusive" };
    await navigator.locks.request(this.names.assets, options, (lock) => lock && work());
  }
}

/** Deletes what was stored first until `most` are left. Keys come in the order in which they were stored. */
export async function trim(store: Cache, keys: readonly Request[], most: number): Promise<void> {
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => store.delete(key)));
}
