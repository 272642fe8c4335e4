import { idPattern } from "../schemas/texts.ts";
import { romanise } from "../text/romanise.ts";

const LONGEST = 40;

/** A file name that someone has typed, as it has to be; as it was typed when it cannot be made so. */
export function asId(text: string): string {
  const typed = text.trim();
  const words = romanise(typed.replace(/\.mdx?$/i, ""))
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.join("-") || typed;
}

/**
 * An id for an entry: its province, then its name in Latin letters, cut at a word, made new with a number when it is taken.
 * Empty when there is nothing to make it from. `common` is the word that every name of the collection begins with.
 */
export function suggestId(title: string, province: string, common: string, taken: ReadonlySet<string>): string {
  const name = title.startsWith(common) ? title.slice(common.length) : title;
  const words = romanise(name.replace(/จังหวัด\S+/g, ""))
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (words.length === 0) return "";
  const parts = [...(idPattern.test(province) ? [province] : []), ...words];
  while (parts.length > 1 && parts.join("-").length > LONGEST) parts.pop();
  const id = parts
    .join("-")
    .slice(0, 2 * LONGEST)
    .replace(/-+$/, "");
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  return free;
}
