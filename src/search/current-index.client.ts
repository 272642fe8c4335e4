/** Finds the index that the site has now, and the next one when a deployment has taken it away under an open page. */
import { type CurrentIndex, INDEX_FORMAT, searchFiles } from "./index-files.ts";

export interface SearchIndex {
  /**
   * Does some work with the files of the index. When it fails and the site has another index by now, it is done again with that.
   * @param work gets the address of the folder, with a slash at its end
   * @throws OtherRelease when the page can't read the index that the site has now; what the work throws, when the index is still the
   * same or nobody can tell
   */
  use: <T>(work: (folder: string) => Promise<T>) => Promise<T>;
}

/** The index that the site has now is written for pages of another release. */
export class OtherRelease extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`an index for other pages: ${folder}`);
    this.folder = folder;
  }
}

/** A host that says nothing for so long is taken for one that can't be reached, in milliseconds. */
const NEWEST_WAIT = 5_000;
/** So long when there is nothing else to go by. */
const ANY_WAIT = 10_000;

const indexes = new Map<string, SearchIndex>();

/**
 * The same for everything on the page.
 * @param base path the site lives under, with a slash at both ends
 * @param asked the file that says which index the site has, when it has been asked for already; undefined when it did not come in time
 */
export function indexUnder(base: string, asked?: Promise<Response | undefined>): SearchIndex {
  const known = indexes.get(base) ?? openIndex(`${base}${searchFiles.folder.slice(1)}`, asked);
  indexes.set(base, known);
  return known;
}

/** @param root address of the folder that all indexes lie in @param asked its `current.json`, when that is on its way */
export function openIndex(root: string, asked?: Promise<Response | undefined>): SearchIndex {
  let current: Promise<string> | undefined;
  const folderIn = async (answer: Response | undefined): Promise<string> => {
    if (!answer) throw new Error(`${root}${searchFiles.current} is not there`);
    const { folder, format }: Partial<CurrentIndex> = await answer.json();
    if (typeof folder !== "string") throw new Error(`${root}${searchFiles.current} is another file`);
    if (format !== INDEX_FORMAT) throw new OtherRelease(folder);
    return `${root}${folder}/`;
  };
  const read = async (cache: RequestCache, wait = NEWEST_WAIT): Promise<string> =>
    folderIn(await fetch(root + searchFiles.current, { cache, signal: AbortSignal.timeout(wait) }));
  const or = (folder: Promise<string>, otherwise: () => string | Promise<string>): Promise<string> =>
    folder.catch((error: unknown) => {
      if (error instanceof OtherRelease) throw error;
      return otherwise();
    });
  let ahead = asked;
  const find = (): Promise<string> => {
    const newest = ahead?.then(folderIn) ?? read("no-cache");
    ahead = undefined;
    // Without a line, what the browser has kept is better than nothing.
    return or(newest, () => read("force-cache", ANY_WAIT));
  };

  const use = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
    current ??= find();
    const folder = await current;
    try {
      return await work(folder);
    } catch (error) {
      current = or(read("reload"), () => folder);
      const now = await current;
      if (now === folder) throw error;
      return work(now);
    }
  };
  return {
    use: (work) =>
      use(work).catch((error: unknown) => {
        // Whoever tries again begins with the question which index there is.
        current = undefined;
        throw error;
      }),
  };
}

/** Keeps what was loaded from the folder that was asked for last; what failed is loaded again. */
export function keepNewest<T>(load: (folder: string) => Promise<T>): (folder: string) => Promise<T> {
  let newest: { folder: string; loaded: Promise<T> } | undefined;
  return (folder) => {
    if (newest?.folder === folder) return newest.loaded;
    const asked = { folder, loaded: load(folder) };
    newest = asked;
    asked.loaded.catch(() => {
      if (newest === asked) newest = undefined;
    });
    return asked.loaded;
  };
}
