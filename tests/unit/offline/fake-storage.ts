/** The browser's stores as far as the site uses them, in memory. Storage may be full, or refused. */
import { vi } from "vitest";

export interface FakeStorage {
  /** Store → path → what it answers, as bytes. */
  readonly stores: ReadonlyMap<string, ReadonlyMap<string, ArrayBuffer>>;
  /** Throws when something may not be stored. */
  onPut: (path: string, bytes: number) => void;
  /** Throws when something may not be taken away. */
  onDelete: (path: string) => void;
}

export const ORIGIN = "https://coop.example";
const pathOf = (request: RequestInfo | URL): string =>
  new URL(request instanceof Request ? request.url : request, ORIGIN).pathname;

/** Stands for `caches` and `location` until the test ends; `navigator.locks` there is none. */
export function fakeStorage(): FakeStorage {
  const stores = new Map<string, Map<string, ArrayBuffer>>();
  const types = new WeakMap<ArrayBuffer, string>();
  const storage: FakeStorage = { stores, onPut: () => undefined, onDelete: () => undefined };
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, ArrayBuffer>();
    stores.set(name, store);
    return {
      match: async (request: RequestInfo | URL) => answer(store.get(pathOf(request))),
      put: async (request: RequestInfo | URL, response: Response) => {
        const content = await response.arrayBuffer();
        storage.onPut(pathOf(request), content.byteLength);
        store.set(pathOf(request), content);
        types.set(content, response.headers.get("content-type") ?? "");
      },
      delete: async (request: RequestInfo | URL) => {
        storage.onDelete(pathOf(request));
        return store.delete(pathOf(request));
      },
      keys: async () => [...store.keys()].map((path) => new Request(ORIGIN + path)),
    };
  };
  const answer = (content?: ArrayBuffer) =>
    content && new Response(content.slice(0), { headers: { "content-type": types.get(content) ?? "" } });
  vi.stubGlobal("location", { href: `${ORIGIN}/`, origin: ORIGIN });
  vi.stubGlobal("caches", {
    open: async (name: string) => open(name),
    has: async (name: string) => stores.has(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (request: RequestInfo | URL, { cacheName }: MultiCacheQueryOptions = {}) =>
      answer(
        [...stores]
          .find(([name, store]) => name === (cacheName ?? name) && store.has(pathOf(request)))?.[1]
          .get(pathOf(request)),
      ),
  });
  return storage;
}
