/** What the reader keeps by hand: packs as they came, and one record that says which of them hold what can be read. */
import { IN_INDEX, type KeepList, listedPath } from "./keep-list.ts";
import { packPath, unpack } from "./pack.ts";

/**
 * Replaced at once, when all of a deployment that it speaks of is stored: whatever breaks off before that, what was whole is
 * whole still, and of one deployment.
 */
export interface Kept {
  /** Sections that the reader asked for; more than are held while they come. */
  wanted: readonly string[];
  /** Sections that can be read, and the list that they are of. */
  held: readonly string[];
  list: KeepList;
  /** Path in a pack → the pack. */
  files: Readonly<Record<string, string>>;
}

/** Not among the stores that workers clear away (stores.ts), whatever deployment those workers are of. */
export const keptStore = (base: string): string => `vn-kept:${base}`;
export const recordPath = (base: string): string => `${base}offline/kept.json`;

/** Asks the store without making one where there is none. */
const inStore = (base: string, path: string): Promise<Response | undefined> =>
  caches.match(path, { cacheName: keptStore(base) });

export async function readKept(base: string): Promise<Kept | undefined> {
  return (await inStore(base, recordPath(base)))?.json();
}

const HTML = "text/html; charset=utf-8";
const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  txt: "text/plain; charset=utf-8",
  woff2: "font/woff2",
};
const typeOf = (path: string): string =>
  /(?:^|\/)$/.test(path) ? HTML : (TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream");

/**
 * A file out of a kept pack.
 * @param path with the base
 * @param again when the pack is gone: another deployment's has just taken its place
 */
export async function keptFile(base: string, path: string, again = true): Promise<Response | undefined> {
  const kept = await readKept(base);
  if (!kept) return undefined;
  const listed = listedPath(path.slice(base.length), kept.list.index);
  const pack = kept.files[listed];
  if (!pack) return undefined;
  const stored = await inStore(base, base + packPath(pack));
  if (!stored) return again ? keptFile(base, path, false) : undefined;
  const file = (await unpack(await stored.blob())).get(listed);
  return new Response(file, { headers: { "content-type": typeOf(listed) } });
}

/** What `pagefind/current.json` says where the index is kept: it is whole then. */
export async function keptIndex(base: string): Promise<Response | undefined> {
  const kept = await readKept(base);
  if (!kept || !Object.keys(kept.files).some((path) => path.startsWith(IN_INDEX))) return undefined;
  return new Response(JSON.stringify({ folder: kept.list.index, format: kept.list.format }));
}
