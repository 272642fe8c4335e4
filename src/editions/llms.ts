import { citeReport } from "../cite/reports.ts";
import { listedNames, listPages } from "../collections/index.ts";
import { DESCRIPTOR } from "../exports/package-zip.ts";
import { tables } from "../exports/tables.ts";
import { editionFormats, editionPath, reportsWithText } from "../model/edition-addresses.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { ORGANISATIONS } from "../model/organisations.ts";
import { relations } from "../model/relations.ts";
import { listWords, siteWords } from "../model/site-words.ts";
import { oneSpace } from "../text/one-space.ts";
import { contributePage } from "../words/contribute-page.ts";
import { explorerText } from "../words/diagrams/explorer.ts";
import { editionText } from "../words/editions.ts";
import { lists } from "../words/lists.ts";
import { reportText } from "../words/report.ts";
import { searchPageText } from "../words/search.ts";
import { workbenchText } from "../words/workbench.ts";
import { TWIN } from "./markdown/markdown-page.ts";

const text = editionText.llms;
/** The reports are told of by themselves, section by section. */
const { report } = listPages;
const mainPages = (k: Knowledge) => [
  ...listedNames.flatMap((name) => (listPages[name] === report ? [] : { ...listPages[name], ...listWords(k)[name] })),
  { ...lists.organisations, path: ORGANISATIONS },
];

/** Of these the twin says what their address chooses, or how an entry is sent. */
const tools = [
  { name: searchPageText.title, path: "/search/", lead: searchPageText.lead },
  { name: workbenchText.title, path: "/data/table/", lead: workbenchText.lead },
  { name: explorerText.name, path: "/diagrams/explorer/", lead: explorerText.summary },
  { name: contributePage.index, path: "/contribute/", lead: contributePage.indexLead },
];

/**
 * `llms.txt` (llmstxt.org): what this site is, in Thai and English, and where its words are in Markdown.
 * @param address of a site path, for who is elsewhere
 * @param version of the content
 */
export function llmsText(k: Knowledge, address: (path: string) => string, version: string): string {
  const { title, tagline, description } = siteWords(k);
  const link = (name: string, path: string, about = ""): string =>
    `- [${name.replace(/[[\]]/g, "\\$&")}](${address(path)})${about && `: ${oneSpace(about)}`}`;
  const twin = (path: string): string => path + TWIN;
  const ofReport = (source: Entry<"sources">): string[] => [
    `### ${source.shortTitle}`,
    citeReport(source),
    relations(k)
      .sectionsOfReport(source.id)
      .map((section) => link(section.title, twin(section.url)))
      .join("\n"),
  ];
  const files = reportsWithText(k).flatMap((source) =>
    editionFormats.map((format) => link(source.shortTitle, editionPath(source, format), text.whole[format])),
  );
  return `${[
    `# ${[title, tagline].filter(Boolean).join(" ")}`,
    `> ${description}`,
    text.how,
    text.ours,
    text.english,
    text.version(version),
    `## ${text.pages}`,
    mainPages(k)
      .map(({ title, english, path, lead }) => link(`${title} (${english})`, twin(path), lead))
      .join("\n"),
    `## ${report.title} (${report.english})`,
    link(reportText.method, twin("/about/method/")),
    ...reportsWithText(k).flatMap(ofReport),
    `## ${text.tools}`,
    tools.map(({ name, path, lead }) => link(name, twin(path), lead)).join("\n"),
    `## ${text.data}`,
    [
      ...files,
      link(DESCRIPTOR, `/data/${DESCRIPTOR}`, text.package),
      link(text.dictionary, twin("/data/dictionary/")),
      ...tables.map(({ name, label }) => link(`${name}.json`, `/data/${name}.json`, label)),
    ].join("\n"),
    `## ${text.rights}`,
    ...k.sources.map(({ shortTitle, rights, rightsInShort }) =>
      [`${shortTitle}: ${rights}`, rightsInShort && `(${rightsInShort.english}.)`].filter(Boolean).join(" "),
    ),
    text.code,
  ].join("\n\n")}\n`;
}
