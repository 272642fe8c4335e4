/**
 * Other engines over the same records, as a day's work would set them up: MiniSearch that needs any of the words, Fuse as it comes.
 * Both get the words of the build's segmenter; both know titles, names, text and what stands beside.
 */
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { Collected } from "../../src/search/build/collect.ts";
import { BREAK } from "../../src/search/index-word.ts";

export type FindAddresses = (query: string) => string[];

const MOST = 20;

export function rivals({ records, tokenise }: Collected): { miniSearch: FindAddresses; fuse: FindAddresses } {
  const cut = (text: string): string[] => tokenise(text).map(({ key }) => key);
  const documents = records.map(({ entry, keys, names, body, aside }, id) => {
    const words = (from: number, to: number): string =>
      keys
        .slice(from, to)
        .filter((key) => key !== BREAK)
        .join(" ");
    return {
      id,
      url: entry.url,
      title: words(0, names),
      names: words(names, body),
      text: words(body, aside),
      beside: words(aside, keys.length),
    };
  });
  const fields = ["title", "names", "text", "beside"];
  const mini = new MiniSearch({
    fields,
    storeFields: ["url"],
    tokenize: (text) => text.split(" "),
    searchOptions: {
      combineWith: "OR",
      prefix: true,
      fuzzy: 0.2,
      boost: { title: 3, names: 2, beside: 0.3 },
      tokenize: (text) => cut(text),
    },
  });
  mini.addAll(documents);
  const fuse = new Fuse(documents, { keys: fields, ignoreLocation: true, threshold: 0.3 });
  return {
    miniSearch: (query) =>
      mini
        .search(query)
        .slice(0, MOST)
        .map(({ url }) => String(url)),
    fuse: (query) => fuse.search(cut(query).join(" "), { limit: MOST }).map(({ item }) => item.url),
  };
}
