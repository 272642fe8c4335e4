/** Which hashed files a page, a style or a script names. All of them lie side by side in `_astro/`. */
const FOLDER = "_astro/";

/**
 * Paths of the files without which the text is not whole: what a page links, a style draws with, a script begins with.
 * Scripts that are imported when they are used are left out: nobody has asked for them yet.
 * @param letters shown with a style: faces that have none of them are left out, as browsers do
 */
export function needsOf(text: string, base: string, letters?: string): string[] {
  const used =
    letters === undefined
      ? text
      : text.replace(/@font-face\s*\{[^}]*\}/g, (face) => (draws(face, letters) ? face : ""));
  const linked = [...used.matchAll(/(?<=["'`(= ])(\/[^"'`()\s<>]*_astro\/)([\w.@~-]+)/g)].flatMap(
    ([, folder, name = ""]) => (folder === base + FOLDER ? [name] : []),
  );
  const imported = [...used.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.@~-]+)["'`]/g)].map(([, name = ""]) => name);
  return [...new Set([...linked, ...imported])].map((name) => base + FOLDER + name);
}

/** What a page shows, without its markup. */
export const lettersOf = (html: string): string => html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, "");

/** Whether a face has any of the letters: by its `unicode-range`, written as `U+E01`, `U+E01-E3A` or `U+E??`. */
function draws(face: string, letters: string): boolean {
  const ranges = [...face.matchAll(/U\+([\dA-F?]+)(?:-([\dA-F]+))?/gi)].map(
    ([, from = "", to = from]) => `\\u{${from.replaceAll("?", "0")}}-\\u{${to.replaceAll("?", "F")}}`,
  );
  return ranges.length === 0 || new RegExp(`[${ranges.join("")}]`, "u").test(letters);
}

/** Paths of every file that a text names, whenever it is used. */
export function namesIn(text: string, base: string): string[] {
  const later = [...text.matchAll(/["'`](?:\.\/|_astro\/)([\w.@~-]+)["'`]/g)].map(
    ([, name = ""]) => base + FOLDER + name,
  );
  return [...new Set([...needsOf(text, base), ...later])];
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
