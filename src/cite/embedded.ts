/** What a page says of its citation to reference managers that read pages: Zotero, Google Scholar. */
import { citeText } from "../words/cite.ts";
import { type CiteDate, type CiteItem, partsOf } from "./item.ts";

const written = (date: CiteDate | undefined, between: string): string | undefined =>
  partsOf(date)[0]
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

/** Thai letters stand as they are, a ninth of their code's length; only what the format takes for itself is encoded. */
const encoded = (value: string): string =>
  encodeURIComponent(value).replace(/(?:%[89A-F][0-9A-F])+/g, (letters) => decodeURIComponent(letters));

/** A COinS context object (OpenURL, Z39.88-2004): the title of an empty span that Zotero looks for. */
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
    ["rft.source", item["container-title"]],
    ["rft.language", item.language],
    ["rft_id", item.URL],
  ]);
  return fields.map(([name, value]) => `${name}=${encoded(value)}`).join("&");
}
