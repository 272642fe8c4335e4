/** The citations of rows: what the files of their entries say (cite/), of those that are none the files of their place or of the site. */
import { itemOfCsl } from "../cite/csl-json.ts";
import { fileForms } from "../cite/forms.ts";
import { thaiInText } from "../cite/in-text.ts";
import { atPlace, type CiteItem, foundAt, onPage, readOn } from "../cite/item.ts";
import { PLACES } from "../cite/places-file.ts";
import { referencesOf } from "../cite/reference-list.ts";
import { thai } from "../cite/thai-style.ts";
import type { Bench } from "./bench.client.ts";
import { base } from "./page.client.ts";
import type { Row } from "./row.ts";
import type { DataSheet } from "./sheet.ts";

/** So many are asked for at once. */
const AT_ONCE = 12;

export interface CitedRow {
  row: Row;
  item?: CiteItem | undefined;
}

async function read(path: string) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(path);
  return response.json();
}
type Read = typeof read;

/** Each file is asked for once. */
function reader(): Read {
  const asked = new Map<string, ReturnType<Read>>();
  return (path) => {
    const file = asked.get(path) ?? read(path);
    asked.set(path, file);
    return file;
  };
}

const citedIn = async (read: Read, stem: string): Promise<CiteItem | undefined> =>
  itemOfCsl(await read(`${stem}.csl.json`));

/** A row that tells of a place in a report is cited as the place; any other is a page of ours, where it leads. */
async function rowItem(read: Read, { name }: DataSheet, { id, title, url }: Row): Promise<CiteItem | undefined> {
  const { href, pathname, hash } = new URL(url, location.origin);
  if (pathname.startsWith(`${base}report/`) && hash) {
    const section = pathname.replace(/\/(page\/\d+\/)?$/, "");
    const [report, places] = await Promise.all([citedIn(read, section), read(section + PLACES)]);
    const at = hash.slice(1);
    if (report && places[at]) return atPlace(report, places[at], at);
  }
  const site = await citedIn(read, `${base}site`);
  return site && { ...onPage(site, title, pathname), id: `${name}-${id}`, ...(site.URL && { URL: href }) };
}

/** `undefined` when there is no such file, or what came in its place is none. */
async function itemOf(read: Read, sheet: DataSheet, row: Row): Promise<CiteItem | undefined> {
  try {
    const item = await (sheet.cited ? citedIn(read, `${base}${sheet.name}/${row.id}`) : rowItem(read, sheet, row));
    const home = new URL(base, location.origin).href;
    return item && readOn(foundAt(item, new URL(row.url, location.origin).href, home), new Date());
  } catch {
    return undefined;
  }
}

/** What the files of rows say; nothing of a row whose file can't be had. */
export async function citedRows({ sheet }: Bench, rows: readonly Row[]): Promise<CitedRow[]> {
  const read = reader();
  const cited: CitedRow[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE).map(async (row) => ({ row, item: await itemOf(read, sheet, row) }));
    cited.push(...(await Promise.all(some)));
  }
  return cited;
}

/** One reference, and what stands for it in the text: a line for each place of it. */
export interface ReferenceLine {
  line: string;
  inText: readonly string[];
}

/** In Thai APA, one reference for all places of a report, or what can be said of rows without it. */
export const citedLines = (cited: readonly CitedRow[], site: string): ReferenceLine[] => [
  ...referencesOf(cited.flatMap(({ item }) => item ?? [])).map(({ item, of }) => ({
    line: thai(item),
    inText: [...new Set(of.map(thaiInText))],
  })),
  ...cited.flatMap(({ row: { title, url }, item }) =>
    item ? [] : { line: `${title}. ${site}. ${new URL(url, location.origin)}`, inText: [] },
  ),
];

/** The file of those that have one. CSL-JSON is a list: the lists are joined. */
export function citedFile(cited: readonly CitedRow[], ending: string): string {
  const form = fileForms.find((each) => each.ending === ending);
  const references = referencesOf(cited.flatMap(({ item }) => item ?? []));
  const written = references.flatMap(({ item }) => (form ? [form.write(item)] : []));
  return ending.endsWith("json")
    ? JSON.stringify(
        written.flatMap((text) => JSON.parse(text)),
        null,
        1,
      )
    : written.join("\n");
}
