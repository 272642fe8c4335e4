/** Names of the files beside Pagefind's own, under `/pagefind/`. */
export const searchFiles = {
  folder: "/pagefind/",
  catalogue: "names.json",
  records: "records.json",
  vocabulary: "words.txt",
} as const;
/** The language of our index: none, so that Pagefind neither cuts nor stems. */
export const NO_LANGUAGE = "und";

/** What Pagefind calls the record of this number, in the index that has this tag. */
export const recordName = (tag: string, number: number): string => tag + number.toString(36);
/** The other way round; undefined for a name of another index. */
export const recordNumber = (tag: string, name: string): number | undefined =>
  name.startsWith(tag) ? Number.parseInt(name.slice(tag.length), 36) : undefined;
