/** Which hashed files a page, a style or a script names. All of them lie side by side in `_astro/`. */
const FOLDER = "_astro/";

/** Paths that a text links, draws with or begins with. */
function linked(text: string, base: string): string[] {
  const files = [...text.matchAll(/(?<=["'`(= ])(\/[^"'`()\s<>]*_astro\/)([\w.@~-]+)/g)].flatMap(
    ([, folder, name = ""]) => (folder === base + FOLDER ? [name] : []),
  );
  const imported = [...text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.@~-]+)["'`]/g)].map(([, name = ""]) => name);
  return [...new Set([...files, ...imported])].map((name) => base + FOLDER + name);
}

/**
 * Paths of the files without which the text is not whole: what a page links, a style draws with, a script begins with. Scripts that are
 * imported when they are used are left out: nobody has asked for them yet. So are the faces of a style: a page links those it shows.
 */
export const needsOf = (text: string, base: string): string[] =>
  linked(text.replace(/@font-face\s*\{[^}]*\}/g, ""), base);

/** Paths of every file that a text names, whenever it is used. */
export function namesIn(text: string, base: string): string[] {
  const later = [...text.matchAll(/["'`](?:\.\/|_astro\/)([\w.@~-]+)["'`]/g)].map(
    ([, name = ""]) => base + FOLDER + name,
  );
  return [...new Set([...linked(text, base), ...later])];
}

/** Only styles and scripts name further files. */
export const namesFiles = (path: string): boolean => /\.(?:css|js)$/.test(path);

/**
 * Stored files that no stored page needs any more, directly or through another file.
 * @param pages names in each stored page
 * @param files stored path → names in that file
 */
export function unneeded(pages: Iterable<string>, files: ReadonlyMap<string, readonly string[]>): string[] {
  const needed = new Set<string>();
  const waiting = [...pages];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (needed.has(path)) continue;
    needed.add(path);
    waiting.push(...(files.get(path) ?? []));
  }
  return [...files.keys()].filter((path) => !needed.has(path));
}
