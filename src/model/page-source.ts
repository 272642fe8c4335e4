import { existsSync } from "node:fs";
import { collectionNames } from "../collections/index.ts";

/** What a page is made from, as a path of the repository. */
export interface PageSource {
  kind: "entries" | "page";
  path: string;
}

/**
 * Where a page without a content file of its own comes from: the folder of the entries that it lists, or the file that makes it.
 * @param route pattern of its address, as in `src/pages`: `/networks/by/[facet]/[value]`
 */
export function pageSource(route: string): PageSource | undefined {
  const [, folder = ""] = route.split("/");
  if (collectionNames.some((name) => name === folder)) return { kind: "entries", path: `content/${folder}` };
  const page = `src/pages${route.replace(/\/$/, "")}`;
  const path = [`${page}.astro`, `${page}/index.astro`].find((file) => existsSync(file));
  return path === undefined ? undefined : { kind: "page", path };
}
