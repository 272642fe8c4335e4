/** The data files ► `datapackage.json`, as Data Package 2.0 has it (datapackage.org/standard/data-package). */

import { createHash } from "node:crypto";
import type { Bilingual } from "../collections/column.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import type { Release } from "../model/release.ts";
import { rightsOfData } from "../model/rights.ts";
import { siteWords } from "../model/site-words.ts";
import { toCE } from "../text/dates.ts";
import { packageText } from "../words/data-package.ts";
import type { DataFile } from "./data-file.ts";
import { englishName } from "./english-name.ts";
import { type TableSchema, tableSchema } from "./table-schema.ts";

/** Of what and where the package is. */
export interface AboutPackage {
  /** Name for machines, which never changes. */
  name: string;
  release: Release;
  /** Full address of a site path; `undefined` while nobody has said where the site lives. */
  address(path: string): string | undefined;
}

/** What the standard names; below the line what is ours, explained in `conventions`. */
export interface DataPackage {
  $schema: string;
  name: string;
  id?: string;
  title: string;
  description: string;
  homepage?: string;
  version: string;
  created?: string;
  contributors: Contributor[];
  sources: { title: string; path?: string; id: string; institution: string; yearBE: number; yearCE: number }[];
  resources: Resource[];
  // ---
  titles: Bilingual;
  descriptions: Bilingual;
  rights: Bilingual & { reports: { id: string; rights: string }[] };
  conventions: Readonly<Record<string, Bilingual>>;
}

interface Contributor {
  title: string;
  roles: string[];
  path?: string;
}

export interface Resource {
  name: string;
  path: string;
  type: "table";
  title: string;
  description?: string;
  format: "csv";
  mediatype: "text/csv";
  encoding: "utf-8";
  bytes: number;
  hash: string;
  dialect: { delimiter: ","; lineTerminator: "\r\n"; quoteChar: '"'; doubleQuote: true; header: true };
  schema: TableSchema;
  // ---
  titles: Bilingual;
  descriptions?: Bilingual;
  rows: number;
}

export const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

export function dataPackage(
  k: Knowledge,
  files: readonly DataFile[],
  { name, release, address }: AboutPackage,
): DataPackage {
  const { title: siteTitle } = siteWords(k);
  const titles = packageText.title(siteTitle);
  const home = address("/data/");
  const names = new Set(files.map(({ table }) => table.name));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    ...(home && { id: home }),
    title: titles.th,
    description: packageText.description.th,
    ...(home && { homepage: home }),
    version: release.version,
    // The standard wants a time of the day, of which nothing is known.
    ...(release.date && { created: `${release.date}T00:00:00Z` }),
    contributors: [
      ...k.sources.flatMap(contributorsOf),
      { title: siteTitle, roles: ["publisher"], ...(home && { path: home }) },
    ],
    sources: k.sources.map((source) => sourceOf(source, address)),
    resources: files.map((file) => resourceOf(file, (table) => names.has(table))),
    titles,
    descriptions: packageText.description,
    rights: { ...rightsOfData(k), reports: k.sources.map(({ id, rights }) => ({ id, rights })) },
    conventions: packageText.conventions,
  };
}

function resourceOf({ table, records, csv }: DataFile, has: (table: string) => boolean): Resource {
  const { name, label, description } = table;
  return {
    name,
    path: `${name}.csv`,
    type: "table",
    title: label,
    ...(description && { description: description.th }),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: csv.length,
    hash: `sha256:${sha256(csv)}`,
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(table, has),
    titles: { th: label, en: englishName(name) },
    ...(description && { descriptions: description }),
    rows: records.length,
  };
}

/**
 * Who made a report, each once with all that they did, and no organisation: a list of names says of nobody that they are of the institution
 * that published it.
 */
function contributorsOf({ people }: Entry<"sources">): Contributor[] {
  const names = Map.groupBy(people, ({ name }) => name);
  return [...names].map(([name, all]) => ({
    title: [all[0]?.prefix, name].filter(Boolean).join(" "),
    roles: [...new Set(all.map(({ role }) => role))],
  }));
}

function sourceOf(
  { id, title, institution, yearBE, url }: Entry<"sources">,
  address: AboutPackage["address"],
): DataPackage["sources"][number] {
  const path = address(url);
  return { title, ...(path && { path }), id, institution, yearBE, yearCE: toCE(yearBE) };
}
