/** How the worker answers a request for a file; pages are told by how the browser asks for them. */
export type Strategy =
  /** The name changes with the content: from the store, once it is there. */
  | "hashed"
  /** The same, for the search index, which is kept within bounds of its own. */
  | "index"
  /** Names the newest search index: from the network, from the store without one. */
  | "newest-index"
  /** The browser's own business. */
  | undefined;

/** @param path of the request, without its query */
export function strategyFor(path: string, base: string): Strategy {
  if (!path.startsWith(base)) return undefined;
  const file = path.slice(base.length);
  if (file.startsWith("_astro/")) return "hashed";
  if (file === "pagefind/current.json") return "newest-index";
  return /^pagefind\/[^/]+\/./.test(file) ? "index" : undefined;
}

/** One name for the addresses of one page: without query and fragment, as links write it. */
export function pageAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  const path = pathname.replace(/index\.html$/, "");
  return origin + (/(?:\/|\.\w+)$/.test(path) ? path : `${path}/`);
}
