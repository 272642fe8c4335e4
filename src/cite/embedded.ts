/** What a page says of its citation to reference managers that read pages: Zotero, Google Scholar. */
import { citeText } from "../words/cite.ts";
import { type CiteDate, type CiteItem, dateParts } from "./item.ts";
import { placeNote } from "./note.ts";

const written = (date: CiteDate | undefined, between: string): string | undefined =>
  dateParts(date)[0]
    ?.map((part) => String(part).padStart(2, "0"))
    .join(between);

const named = (fields: readonly (readonly [string, string | undefined])[]): [string, string][] =>
  fields.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));

/** Those who are named: “and others” is nobody. */
const knownAuthors = ({ author = [] }: CiteItem) => author.filter(({ literal }) => literal !== citeText.others);

/**
 * Names and contents of Highwire's `citation_…` metas, for words of a report. Pages of ours have none: readers of metas take every
 * page with a title for an article of a journal.
 */
export function metasOf(item: CiteItem): [string, string][] {
  if (item.type !== "report") return [];
  return named([
    ["citation_title", item.title],
    ...knownAuthors(item).map(({ literal }) => ["citation_author", literal] as const),
    ["citation_publication_date", written(item.issued, "/")],
    ["citation_technical_report_institution", item.publisher],
    ["citation_language", item.language],
    ["citation_public_url", item.URL],
  ]);
}

/**
 * Only what the format takes for itself is encoded: a Thai letter is a ninth of its code so, and a title the same bytes as elsewhere on
 * its page. Readers decode what is encoded, whatever else there is.
 */
const encoded = (value: string): string => value.replace(/[%&+=#]/g, encodeURIComponent);

/**
 * A COinS context object (OpenURL, Z39.88-2004): the title of an empty span that Zotero looks for, before it looks for metas.
 *
 * Words of a report are the report here as in the files: an entry is no chapter of it (`bookitem`), since its title is ours, and a place
 * is no page (`rft.pages`), since styles would print “pp.” before it. So the place and the entry are what describes the item, which
 * Zotero keeps as its abstract, where two entries of one report are told apart.
 */
export function coinsOf(item: CiteItem): string {
  const isReport = item.type === "report";
  const fields = named([
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", `info:ofi/fmt:kev:mtx:${isReport ? "book" : "dc"}`],
    [isReport ? "rft.genre" : "rft.type", isReport ? "report" : "webpage"],
    ["rft.title", item.title],
    ...knownAuthors(item).map(({ literal }) => ["rft.au", literal] as const),
    ["rft.date", written(item.issued, "-")],
    ["rft.pub", item.publisher],
    ["rft.edition", item.archive && citeText.webEdition],
    ["rft.description", placeNote(item)],
    ["rft.source", item["container-title"]],
    ["rft.language", item.language],
    ["rft_id", item.URL],
  ]);
  return fields.map(([name, value]) => `${name}=${encoded(value)}`).join("&");
}
