import { FORMATS } from "../exports/formats.ts";
import { tables } from "../exports/tables.ts";
import { CONCEPT_FILE } from "../model/concept-file.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Release } from "../model/release.ts";
import { rightsOfData } from "../model/rights.ts";
import { dataText } from "../words/data.ts";
import { linkedText } from "../words/linked.ts";
import { country } from "./networks-and-provinces.ts";
import { reportThing } from "./reports.ts";
import { oneOrMore, type Thing, type WrittenAddress } from "./thing.ts";

const download = (name: string, encodingFormat: string, contentUrl: string): Thing => ({
  "@type": "DataDownload",
  name,
  encodingFormat,
  contentUrl,
});

/** Files of tables in each format. */
const files = (of: typeof tables, at: WrittenAddress): Thing[] =>
  of.flatMap(({ name, label }) =>
    Object.entries(FORMATS).map(([ending, format]) => download(label, format, at(`/data/${name}.${ending}`))),
  );

/** What a page shows of the data: a part of all of it. @param names of its tables */
export const tablesShown = (
  { path, title, description }: { path: string; title: string; description: string },
  names: readonly string[],
  at: WrittenAddress,
): Thing => ({
  "@type": "Dataset",
  "@id": at(path),
  name: title,
  description,
  isPartOf: { "@type": "Dataset", "@id": at("/data/"), name: dataText.title },
  distribution: files(
    tables.filter(({ name }) => names.includes(name)),
    at,
  ),
});

/** All that is in `/data/`. No licence: the words are the reports', and what each allows is in `copyrightNotice`. */
export const dataset = (k: Knowledge, { version, date }: Release, at: WrittenAddress): Thing => ({
  "@type": "Dataset",
  "@id": at("/data/"),
  name: dataText.title,
  description: dataText.lead,
  inLanguage: "th",
  isAccessibleForFree: true,
  version,
  dateModified: date,
  spatialCoverage: country,
  isBasedOn: oneOrMore(k.sources.map((source) => reportThing(source, at))),
  copyrightNotice: rightsOfData(k).th,
  distribution: [
    download(dataText.zip.link, "application/zip", at("/data/datapackage.zip")),
    ...files(tables, at),
    download(linkedText.file, "text/turtle", at(CONCEPT_FILE)),
  ],
});
