/** The citations of rows: what the files of their entries say (cite/), and of rows that are no entries a line of their own. */
import { itemOfCsl } from "../cite/csl-json.ts";
import { fileForms } from "../cite/forms.ts";
import { thaiInText } from "../cite/in-text.ts";
import { type CiteItem, foundAt, readOn } from "../cite/item.ts";
import { referencesOf } from "../cite/references.ts";
import { thai } from "../cite/thai.ts";
import type { Bench } from "./bench.client.ts";
import { citationOf } from "./citation.ts";
import { base } from "./page.client.ts";
import type { Row } from "./row.ts";

/** So many are asked for at once. */
const AT_ONCE = 12;

export interface Cited {
  row: Row;
  item?: CiteItem | undefined;
}

/** `undefined` when there is no such file, or what came in its place is none. */
async function itemOf(collection: string, { id, url }: Row): Promise<CiteItem | undefined> {
  try {
    const response = await fetch(`${base}${collection}/${id}.csl.json`);
    const item = response.ok ? itemOfCsl(await response.json()) : undefined;
    const home = new URL(base, location.origin).href;
    return item && readOn(foundAt(item, new URL(url, location.origin).href, home), new Date());
  } catch {
    return undefined;
  }
}

/** What the files of rows say; nothing of a row whose file can't be had. */
export async function citedRows({ sheet }: Bench, rows: readonly Row[]): Promise<Cited[]> {
  if (!sheet.cited) return rows.map((row) => ({ row }));
  const cited: Cited[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE).map(async (row) => ({ row, item: await itemOf(sheet.name, row) }));
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
export const citedLines = (cited: readonly Cited[], site: string): ReferenceLine[] => [
  ...referencesOf(cited.flatMap(({ item }) => item ?? [])).map(({ item, of }) => ({
    line: thai(item),
    inText: [...new Set(of.map(thaiInText))],
  })),
  ...cited.flatMap(({ row, item }) => (item ? [] : { line: citationOf(row, site, location.origin), inText: [] })),
];

/** The forms in which they can be saved as a file. */
export const forms = fileForms.map(({ name, ending, mediaType }) => ({ name, ending, mediaType }));

/** The file of those that have one. CSL-JSON is a list: the lists are joined. */
export function citedFile(cited: readonly Cited[], ending: string): string {
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
