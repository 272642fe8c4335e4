/** Names of the files beside Pagefind's own, under `/pagefind/`. */
export const searchFiles = {
  folder: "/pagefind/",
  catalogue: "names.json",
  records: "records.json",
  vocabulary: "words.txt",
} as const;
/** The language of our index: none, so that Pagefind neither cuts nor stems. */
export const NO_LANGUAGE = "und";
