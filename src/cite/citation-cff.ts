import { stringify } from "yaml";
import type { Knowledge } from "../model/knowledge.ts";
import { siteWords } from "../model/site-words.ts";
import { citeCff as text } from "../words/cite.ts";
import { type CiteItem, partsOf } from "./item.ts";
import { reportItem } from "./reports.ts";

/** Names whole, as of bodies: of a person's two names GitHub would make a surname and an initial. */
const report = ({ title, author = [], issued, publisher, language }: CiteItem) => {
  const [[year, month] = []] = partsOf(issued);
  return {
    type: "report",
    title,
    authors: author.map(({ literal }) => ({ name: literal })),
    year,
    month,
    institution: { name: publisher },
    languages: [language],
  };
};

/**
 * `CITATION.cff` (Citation File Format 1.2.0), by which GitHub and Zenodo cite the repository: the first report is what one cites for
 * its words. @param version of the program, in package.json
 */
export function citationCff(k: Knowledge, version: string): string {
  const { title, description } = siteWords(k);
  const [first, ...others] = k.sources.map((source) => report(reportItem(source)));
  return stringify(
    {
      "cff-version": "1.2.0",
      message: text.message,
      type: "dataset",
      title,
      abstract: description,
      authors: [{ name: title }],
      version,
      ...(first && { "preferred-citation": first }),
      ...(others.length > 0 && { references: others }),
    },
    { lineWidth: 0 },
  );
}
