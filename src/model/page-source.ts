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
 * @param path its address, without the base
 */
export function pageSource(route: string, path: string): PageSource | undefined {
  const [, folder = ""] = path.split("/");
  if (collectionNames.some((name) => name === folder)) return { kind: "entries", path: `content/${folder}` };
  const page = `src/pages${route.replace(/\/$/, "")}`;
  const file = [`${page}.astro`, `${page}/index.astro`].find((each) => existsSync(each));
  return file === undefined ? undefined : { kind: "page", path: file };
}
