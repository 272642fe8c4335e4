/**
 * The search index of a deployment lies in a folder named by its content, `pagefind/<tag>/`; `pagefind/current.json` names
 * the newest. A reader without signal gets the index that last answered a search here, whole as far as it was asked for.
 */
import { isFile } from "./right-file.ts";
import { trim } from "./shelf.ts";

/** Chunks and texts kept, beside the lists that every search needs: some 2 MB with today's index. */
export const MOST_PARTS = 400;

/** Path within `pagefind/` → the folder it lies in, and what it is there: only searches ask for parts of the index. */
export function partOf(path: string): { folder: string; kind: "list" | "part" | "index" } {
  const [, folder = "", rest = ""] = /\/pagefind\/([^/]+)\/(.*)$/.exec(path) ?? [];
  return { folder, kind: rest.startsWith("index/") ? "index" : rest.includes("/") ? "part" : "list" };
}

/** @param base path the site lives under @param store the store of search files */
export class SearchShelf {
  readonly current: string;
  private readonly newest: string;
  private readonly base: string;
  private readonly name: string;

  constructor(base: string, name: string) {
    this.base = base;
    this.name = name;
    this.current = `${base}pagefind/current.json`;
    this.newest = `${this.current}?newest`;
  }

  private open = (): Promise<Cache> => caches.open(this.name);

  stored = async (path: string): Promise<Response | undefined> => (await this.open()).match(path);

  /** Remembers which index the site has now, until a search has used it. */
  async keepNewest(answer: Response): Promise<void> {
    if (await isFile(this.current, answer)) await (await this.open()).put(this.newest, answer);
  }

  async keepFile(path: string, answer: Response): Promise<void> {
    if (!(await isFile(path, answer))) return;
    const store = await this.open();
    await store.put(path, answer);
    const { folder, kind } = partOf(path);
    if (kind === "index") await this.settleOn(folder, store);
    const parts = (await store.keys()).filter(({ url }) => partOf(new URL(url).pathname).kind !== "list");
    await trim(store, parts, MOST_PARTS);
  }

  /** The newest index has answered: it is the one to use without signal, and the ones before are of no more use. */
  private async settleOn(folder: string, store: Cache): Promise<void> {
    const newest = await store.match(this.newest);
    const named: { folder?: unknown } = await newest?.clone().json();
    if (!newest || named.folder !== folder) return;
    const keys = (await store.keys()).filter(({ url }) => url.includes(`${this.base}pagefind/`));
    const parts = keys.map((key) => ({ key, ...partOf(new URL(key.url).pathname) }));
    if (!parts.some((part) => part.folder === folder && part.kind === "list")) return;
    await store.put(this.current, newest);
    await Promise.all(
      parts.filter((part) => part.folder !== "" && part.folder !== folder).map(({ key }) => store.delete(key)),
    );
  }
}
