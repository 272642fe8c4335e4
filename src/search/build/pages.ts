/** Pages that are no entry ► what can be found on them: their own words. What they list is found where the list leads. */

import { english } from "../../cite/english.ts";
import { citeReport, reportItem } from "../../cite/reports.ts";
import { collectionNames, collections, type ListedName, listedNames, listPages } from "../../collections/index.ts";
import { regions } from "../../data/provinces.ts";
import { formats } from "../../exports/formats.ts";
import { tables } from "../../exports/tables.ts";
import { plainText } from "../../model/blocks.ts";
import { countReadings } from "../../model/corrections.ts";
import { discrepanciesCounting } from "../../model/disagreements-at.ts";
import { disputedCounts } from "../../model/disputed-counts.ts";
import { kindTitles } from "../../model/framework-kinds.ts";
import type { Entry, Knowledge } from "../../model/knowledge.ts";
import { countNetworks } from "../../model/list-facets.ts";
import { merging } from "../../model/method.ts";
import { knownLimits } from "../../model/method-limits.ts";
import { ORGANISATIONS } from "../../model/organisations.ts";
import { personAsPrinted } from "../../model/person.ts";
import { proposalParts } from "../../model/proposals.ts";
import { ELSEWHERE, regionOf } from "../../model/province-names.ts";
import { claimOf, listWords, siteWords, subjectOf } from "../../model/site-words.ts";
import { unnamedProvinces } from "../../model/unnamed-provinces.ts";
import { printedMeans, scannedOf } from "../../model/witness.ts";
import { monthName } from "../../text/dates.ts";
import { changesText } from "../../words/changes.ts";
import { citeWhole } from "../../words/cite.ts";
import { contactText } from "../../words/contact.ts";
import { contributePage } from "../../words/contribute-page.ts";
import { dataText } from "../../words/data.ts";
import { diagramText } from "../../words/diagrams/common.ts";
import { entry } from "../../words/entry.ts";
import { lists, narrowedTitle, networkText } from "../../words/lists.ts";
import { methodText } from "../../words/method.ts";
import { offlineText } from "../../words/offline.ts";
import { placeText } from "../../words/places.ts";
import { reportText } from "../../words/report.ts";
import { sheetText } from "../../words/sheets.ts";
import { statisticsText } from "../../words/statistics.ts";
import { thesaurusText } from "../../words/thesaurus.ts";
import { ui } from "../../words/ui.ts";
import { witnessText } from "../../words/witness.ts";
import { workbenchText } from "../../words/workbench.ts";
import type { IndexedEntry } from "./indexed-entry.ts";
import { linesOf } from "./said.ts";

interface PageWords {
  title: string;
  lead?: string;
  /** What the page says below its standfirst. */
  says?: readonly (string | undefined)[];
  beside?: readonly string[];
  /** What readers ask for who mean it. */
  terms?: readonly string[];
  /** Address of the page of which it shows a part: it stands under that one. */
  owner?: string;
}

/** @param prose the pages that are written in Markdown, by name */
export function otherPages(k: Knowledge, prose: ReadonlyMap<string, string>): IndexedEntry[] {
  const pages: Record<string, PageWords> = {
    "/": homePage(k),
    ...listFronts(k),
    ...networksByRegion(k),
    [ORGANISATIONS]: lists.organisations,
    "/report/corrections/": {
      ...lists.corrections,
      terms: [reportText.corrections.asked],
      lead: witnessText.corrections[scannedOf(k)],
      says: [readingCounts(k)],
      beside: printedMeans(k),
    },
    "/diagrams/": { title: diagramText.title, lead: diagramText.lead(subjectOf(k)) },
    "/data/": {
      ...dataText,
      says: [
        ...tables.map(({ label }) => label),
        ...Object.values(dataText.zip).filter((text) => typeof text === "string"),
        formats.map((format) => format.toUpperCase()).join(" "),
        dataText.snippets.title,
        dataText.snippets.lead,
        ...howToCite(k),
      ],
    },
    "/data/table/": {
      owner: "/data/",
      ...workbenchText,
      terms: [workbenchText.tools.compare],
      // What it does with each of them is asked for together: เทียบเครือข่าย.
      says: tables.map(({ label }) => `${workbenchText.tools.compare}${label}`),
    },
    "/data/dictionary/": {
      owner: "/data/",
      ...dataText.dictionary,
      // Their names and titles in English, which no other page has, would add 5 % to the vocabulary that every search loads.
      says: tables.flatMap(({ label, columns }) => [
        label,
        ...columns.map(({ title, description }) => [title.th, description?.th].filter(Boolean).join(" ")),
      ]),
      // A list of values names what entries are about: it is never above them.
      beside: tables.flatMap(({ columns }) =>
        columns.flatMap(({ choices = {}, parts = [] }) => [
          dataText.dictionary.choices(choices),
          dataText.dictionary.parts(parts),
        ]),
      ),
    },
    "/about/": { title: ui.pages.about, says: [plainText(prose.get("about") ?? ""), ...howToCite(k)] },
    "/about/method/": {
      title: reportText.method,
      terms: [methodText.asked],
      lead: witnessText.methodLead[scannedOf(k)],
      says: [plainText(prose.get("method") ?? ""), readingCounts(k), methodText.merging(merging(k)), ...knownLimits(k)],
    },
    "/about/changes/": changesText,
    "/about/words/": thesaurusText,
    // What can be kept there stands elsewhere, sheets too.
    "/offline/": { ...offlineText, beside: Object.values(offlineText.sections) },
    "/contribute/": {
      title: contributePage.index,
      lead: contributePage.indexLead,
      says: [
        plainText(prose.get("contribute") ?? ""),
        contactText.toSend.title,
        contactText.toSend.lead,
        contactText.toSend.lines(),
      ],
    },
    ...Object.fromEntries(
      collectionNames
        .filter((name) => !collections[name].single)
        .map((name): [string, PageWords] => {
          const { label, reason } = collections[name];
          const lead = contributePage.lead(reason);
          return [`/contribute/${name}/`, { title: contributePage.title(label), lead }];
        }),
    ),
  };
  return Object.entries(pages).map(([url, { title, lead, says = [], beside = [], terms = [], owner }]) => ({
    kind: "pages",
    url,
    title,
    aliases: [],
    terms: [...terms],
    factors: [],
    ...(owner === undefined ? {} : { owner }),
    says: [{ anchor: null, lines: linesOf([lead, ...says]) }],
    beside: linesOf(beside),
  }));
}

/** How the whole is cited (components/CiteWhole.astro). */
const howToCite = ({ sources }: Knowledge): string[] => [
  citeWhole.title,
  citeWhole.lead,
  citeWhole.site,
  ...sources.map(citeReport),
];

/** How many words were read, by how sure the reading is. */
const readingCounts = (k: Knowledge): string => reportText.corrections.counts(...countReadings(k));

function homePage(k: Knowledge): PageWords {
  const { title, opening, body } = siteWords(k);
  return { title, says: [opening, claimOf(k, "portfolio")?.claim, plainText(body)] };
}

/** The pages that list a collection: what stands on them beside their entries. */
function listFronts(k: Knowledge): Record<string, PageWords> {
  const more: Partial<Record<ListedName, Partial<PageWords>>> = {
    networks: { beside: [networkText.ours] },
    lessons: { says: [sheetText.kicker.topics], beside: [ui.note.ourTitle, ui.note.ourReading] },
    questions: { says: k.subjects.map(({ title }) => title) },
    factors: { says: Object.values(ui.factorKind) },
    provinces: {
      terms: [lists.mostNetworks],
      says: [
        ...unnamedProvinces(k),
        placeText.regions,
        ...k.provinces.map(({ id }) => regions[regionOf(id) ?? "central"]),
        ...Object.values(entry.province.without),
      ],
    },
    framework: { says: k.framework.map(({ kind }) => kindTitles(k)[kind]) },
    followups: { says: [disputedCounts(discrepanciesCounting(k, "activities"), "activities")] },
    proposals: {
      says: [
        disputedCounts(discrepanciesCounting(k, "proposals"), "proposals"),
        ...proposalParts(k).map(({ label }) => label),
      ],
    },
    statistics: { says: [statisticsText.disagreementsLead] },
    report: { says: k.sources.flatMap((source) => bibliography(k, source)), beside: printedMeans(k) },
  };
  return Object.fromEntries(
    listedNames.map((name): [string, PageWords] => {
      return [listPages[name].path, { ...listWords(k)[name], ...more[name] }];
    }),
  );
}

/** The lists of the networks of one region each. */
function networksByRegion(k: Knowledge): Record<string, PageWords> {
  const values = countNetworks(k).find(({ facet }) => facet === "region")?.values ?? [];
  const { title } = listWords(k).networks;
  return Object.fromEntries(
    values.flatMap(({ value, label, count }): [string, PageWords][] =>
      count > 0 && value !== ELSEWHERE
        ? [
            [
              `${listPages.networks.path}by/region/${value}/`,
              { title: narrowedTitle(title, label), terms: [`${listPages.networks.name}${label}`] },
            ],
          ]
        : [],
    ),
  );
}

/** The record of a report. */
const bibliography = (k: Knowledge, source: Entry<"sources">): string[] => [
  source.shortTitle,
  `${source.title} ${source.subtitle ?? ""}`,
  ...source.people.map((person) => personAsPrinted(k, source, person)),
  source.institution,
  `${monthName(source.month)} ${source.yearBE}`,
  citeReport(source),
  ...(source.english ? [english(reportItem(source)), source.english.basis] : []),
  source.rights,
];
