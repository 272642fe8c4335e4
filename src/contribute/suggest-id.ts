import { idPattern } from "../collections/texts.ts";
import { romanise } from "../text/romanise.ts";

const LONGEST = 40;

/** A file name that someone has typed, as it has to be; as it was typed when it cannot be made so. */
export function asId(text: string): string {
  const typed = text.trim();
  return wordsOf(typed.replace(/\.mdx?$/i, "")).join("-") || typed;
}

/**
 * An id for an entry: its province, then its name in Latin letters, cut at a word, made new with a number when it is taken.
 * Empty when the name has no letter or digit to make it from. `common` is the word that every name of the collection begins with;
 * that word and the name of the province are left out while anything else is left. `places` are names that the site writes in
 * its own way.
 */
export function suggestId(
  title: string,
  province: { id: string; name: string } | undefined,
  common: string,
  taken: ReadonlySet<string>,
  places?: ReadonlyMap<string, string>,
): string {
  const short = title.startsWith(common) ? title.slice(common.length) : title;
  const own = province?.name ? short.replaceAll(`จังหวัด${province.name}`, " ") : short;
  const words = [own, short, title].map((name) => wordsOf(name, places)).find((found) => found.length > 0);
  if (!words) return "";
  const parts = [...(province && idPattern.test(province.id) ? [province.id] : []), ...words];
  while (parts.length > 1 && parts.join("-").length > LONGEST) parts.pop();
  const id = parts
    .join("-")
    .slice(0, 2 * LONGEST)
    .replace(/-+$/, "");
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  return free;
}

const wordsOf = (text: string, places?: ReadonlyMap<string, string>): string[] =>
  romanise(text, places)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
