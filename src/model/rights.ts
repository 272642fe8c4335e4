import { packageText } from "../words/data-package.ts";
import type { Knowledge } from "./knowledge.ts";
import { onceOrOfEach } from "./of-report.ts";

/** What may be done with the words of each report: only its record says, and the site adds the licence of its own code. */

/** For the foot of each page. */
export const rightsOnPages = (k: Knowledge): string[] =>
  onceOrOfEach(k, ({ rights, rightsInShort }) => rightsInShort?.page ?? rights);

/** For data files, in both languages; of a report whose record has no English, in Thai. */
export const rightsOfData = (k: Knowledge) =>
  packageText.rights({
    th: onceOrOfEach(k, ({ rights, rightsInShort }) => rightsInShort?.data ?? rights),
    en: onceOrOfEach(k, ({ rights, rightsInShort }) => rightsInShort?.english ?? rights),
  });
