/** What the build says can be kept by hand, and arithmetic on it. */
import { packBytes } from "./pack.ts";

/** Where it lies, below the base. Its name is fixed: it is asked for past the browser's cache. */
export const LIST = "offline/list.json";

/** What `offline/list.json` holds. */
export interface KeepList {
  /** Folder of the search index whose files are in the packs. */
  index: string;
  /** The form in which its files are written, as the index says it; absent in lists before there was a second one. */
  format?: number;
  /** Names of all packs. */
  packs: readonly string[];
  /** Section → how many pages it has, and which packs make it whole, by their places in `packs`. */
  sections: Readonly<Record<string, { pages: number; packs: readonly number[] }>>;
}

/** The packs that these sections need; a section that the list does not have needs none. */
export function packsOf({ packs, sections }: KeepList, wanted: readonly string[]): Set<string> {
  const places = new Set(wanted.flatMap((id) => sections[id]?.packs ?? []));
  return new Set(packs.filter((_, place) => places.has(place)));
}

/** What these packs weigh. */
export const weightOf = (packs: Iterable<string>): number => {
  let bytes = 0;
  for (const name of packs) bytes += packBytes(name);
  return bytes;
};

/** Files of the search index are listed without the name of its folder, which changes when any of them does. */
export const IN_INDEX = "pagefind/*/";

/** The name under which packs have a file. @param path below the base */
export function listedPath(path: string, index: string): string {
  const folder = `pagefind/${index}/`;
  return path.startsWith(folder) ? IN_INDEX + path.slice(folder.length) : path;
}
