import { kindTitles } from "../model/framework-kinds.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { releaseNow } from "../model/release.ts";
import { listWords } from "../model/site-words.ts";
import { entryUrl } from "../model/urls.ts";
import { glossaryText } from "../words/glossary.ts";
import { linkedText } from "../words/linked.ts";
import { ui } from "../words/ui.ts";
import { type Concept, type Scheme, schemeTriples } from "./concepts.ts";
import { thesaurusScheme } from "./thesaurus-scheme.ts";
import type { WrittenAddress } from "./thing.ts";
import type { Triple } from "./turtle.ts";

/**
 * The words that mean something of their own here, as concept schemes of SKOS: factors, framework, glossary, and the words that people
 * type.
 * @param iri site path ► name for all time
 */
export const schemes = (k: Knowledge, iri: WrittenAddress): Scheme[] => [
  factorScheme(k, iri),
  frameworkScheme(k, iri),
  glossaryScheme(k, iri),
  thesaurusScheme(k, iri),
];

export const frameworkTriples = (k: Knowledge, iri: WrittenAddress): Triple[] =>
  schemes(k, iri).flatMap((scheme) => schemeTriples(k, scheme, releaseNow(), iri));

/** The kinds that entries are of, as the concepts above them: their headings have anchors on the page of the scheme. */
const kinds = (
  page: string,
  labels: Readonly<Record<string, string>>,
  used: readonly { kind: string }[],
  iri: WrittenAddress,
): Concept[] =>
  Object.entries(labels)
    .filter(([kind]) => used.some((entry) => entry.kind === kind))
    .map(([kind, label]) => ({ iri: iri(`${page}#${kind}`), label }));

const factorScheme = (k: Knowledge, iri: WrittenAddress): Scheme => ({
  iri: iri("/factors/"),
  title: listWords(k).factors.title,
  description: linkedText.factors,
  concepts: [
    ...kinds("/factors/", ui.factorKind, k.factors, iri),
    ...k.factors.map(
      ({ id, title, kind, shortTitle, aliases, text, summary, sources }): Concept => ({
        iri: iri(entryUrl("factors", id)),
        label: title,
        also: shortTitle === undefined ? [] : [shortTitle],
        found: aliases,
        definition: text,
        note: summary,
        sources,
        broader: [iri(`/factors/#${kind}`)],
      }),
    ),
  ],
});

const frameworkScheme = (k: Knowledge, iri: WrittenAddress): Scheme => ({
  iri: iri("/framework/"),
  title: listWords(k).framework.title,
  description: linkedText.framework,
  concepts: [
    ...kinds("/framework/", kindTitles(k), k.framework, iri),
    ...k.framework.map(
      ({ id, title, kind, text, leadsTo, factors, sources }): Concept => ({
        iri: iri(entryUrl("framework", id)),
        label: title,
        definition: text,
        sources,
        broader: [iri(`/framework/#${kind}`)],
        related: leadsTo.map((other) => iri(entryUrl("framework", other))),
        elsewhere: factors.map((factor) => iri(entryUrl("factors", factor))),
      }),
    ),
  ],
});

const glossaryScheme = (k: Knowledge, iri: WrittenAddress): Scheme => ({
  iri: iri("/glossary/"),
  title: listWords(k).glossary.title,
  description: linkedText.glossary,
  concepts: k.glossary.map((term) => ({
    iri: iri(entryUrl("glossary", term.id)),
    label: term.title,
    definition: term.text,
    sources: term.sources,
    ...namesOf(term),
  })),
});

/** A full form that is only likely, and its English, are no names of the term: they are told as what they are. */
function namesOf({
  english,
  expansion,
  certainty,
  aliases,
}: Entry<"glossary">): Pick<Concept, "english" | "also" | "note"> {
  if (expansion === null) return { english, also: aliases };
  if (certainty !== "likely") return { english, also: [expansion, ...aliases] };
  return {
    also: aliases,
    note: `${linkedText.likely([expansion, english].filter((name) => name !== undefined).join(", "))} (${glossaryText.likely})`,
  };
}
