import { stringify } from "yaml";
import type { Knowledge } from "../model/knowledge.ts";
import { siteWords } from "../model/site-words.ts";
import { citeText, citeCff as text } from "../words/cite.ts";
import { type CiteItem, dateParts } from "./item.ts";
import { noteOf } from "./note.ts";
import { reportItem } from "./reports.ts";

/** Names whole, as of bodies: of a person's two names GitHub would make a surname and an initial. */
const report = (item: CiteItem) => {
  const { title, author = [], issued, publisher, language } = item;
  const [[year, month] = []] = dateParts(issued);
  const notes = noteOf(item);
  return {
    type: "report",
    title,
    // “And others” is nobody: the note says that the report names no others.
    authors: author.flatMap(({ literal }) => (literal === citeText.others ? [] : { name: literal })),
    year,
    month,
    institution: { name: publisher },
    languages: [language],
    ...(notes !== undefined && { notes }),
  };
};

/**
 * `CITATION.cff` (Citation File Format 1.2.0), by which GitHub and Zenodo cite the repository: the first report is what one cites for
 * its words. No version stands in it: that of the program says nothing of the content, whose version changes with every entry and is in
 * the data package.
 */
export function citationCff(k: Knowledge): string {
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
      ...(first && { "preferred-citation": first }),
      ...(others.length > 0 && { references: others }),
    },
    { lineWidth: 0 },
  );
}
