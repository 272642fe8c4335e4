import { englishInText, thaiInText } from "./in-text.ts";
import type { CiteItem } from "./item.ts";
import { noteOf } from "./note.ts";

/**
 * How a page is cited beyond its line in a list of references, which is one of the whole report: what stands in the text of a work, the
 * place in the report, the entry of this edition. From the object of which the box of citations makes its forms.
 */
export const factsOf = (item: CiteItem): Readonly<Record<string, string | undefined>> => ({
  citeInText: thaiInText(item),
  citeInTextEnglish: englishInText(item),
  place: item.type === "report" ? item.section : undefined,
  entry: item.type === "report" ? item.archive_location : undefined,
  citeNote: noteOf(item),
});
