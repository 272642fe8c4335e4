import type { SectionName } from "../collections/section-address.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Release } from "../model/release.ts";
import { rightsOfData } from "../model/rights.ts";
import { sectionOf } from "../model/sections.ts";
import { languageOf } from "../text/language-of.ts";
import type { WrittenAddress } from "./thing.ts";
import type { ShortName, Term, Triple } from "./turtle.ts";

/** A concept of SKOS: what is meant, by its names. */
export interface Concept {
  iri: string;
  /** The name that it goes by; one more in English, where that is known. */
  label: string;
  english?: string;
  /** Names that mean the same, and words that only find it. */
  also?: readonly string[];
  found?: readonly string[];
  definition?: string;
  note?: string;
  /** Places of reports that say so. */
  sources?: readonly (SectionName & { at?: string })[];
  /** IRIs of other concepts of its scheme; without a broader one it is a top concept. */
  broader?: readonly string[];
  related?: readonly string[];
  /** IRIs of concepts of other schemes. */
  elsewhere?: readonly string[];
}

/** Concepts that belong together. */
export interface Scheme {
  iri: string;
  title: string;
  /** Whose words are what. */
  description: string;
  concepts: readonly Concept[];
}

const worded = (text: string): Term => ({ text, language: languageOf(text) });

/** Everything that is said of a scheme. @param iri site path ► name for all time */
export function schemeTriples(k: Knowledge, scheme: Scheme, { version, date }: Release, iri: WrittenAddress): Triple[] {
  const head = saying(scheme.iri);
  return [
    head("rdf:type", { name: "skos:ConceptScheme" }),
    head("dcterms:title", worded(scheme.title)),
    head("skos:prefLabel", worded(scheme.title)),
    head("dcterms:description", worded(scheme.description)),
    head("dcterms:rights", worded(rightsOfData(k).th)),
    head("owl:versionInfo", { text: version, type: "xsd:string" }),
    ...(date === undefined ? [] : [head("dcterms:modified", { text: date, type: "xsd:date" })]),
    ...scheme.concepts.flatMap((concept) => conceptTriples(k, concept, scheme.iri, iri)),
  ];
}

const saying =
  (subject: string) =>
  (predicate: ShortName, object: Term): Triple => ({ subject, predicate, object });

function conceptTriples(k: Knowledge, concept: Concept, scheme: string, iri: WrittenAddress): Triple[] {
  const { label, english, broader = [] } = concept;
  const say = saying(concept.iri);
  const texts = (predicate: ShortName, of: readonly (string | undefined)[]): Triple[] =>
    of.flatMap((text) => (text === undefined || text === "" ? [] : [say(predicate, worded(text))]));
  const things = (predicate: ShortName, of: readonly string[] = []): Triple[] =>
    of.map((other) => say(predicate, { iri: other }));
  // A label says one thing of a concept, and a concept has one main name in a language (SKOS, S13 and S14).
  const inEnglish = english !== undefined && languageOf(label) === "th" && languageOf(english) === "en";
  const main = new Set([label, ...(inEnglish ? [english] : [])]);
  const also = new Set([...(concept.also ?? []), ...(english === undefined ? [] : [english])]).difference(main);
  const found = new Set(concept.found ?? []).difference(main).difference(also);
  return [
    say("rdf:type", { name: "skos:Concept" }),
    say("skos:inScheme", { iri: scheme }),
    ...(broader.length === 0 ? things("skos:topConceptOf", [scheme]) : []),
    ...texts("skos:prefLabel", [...main]),
    ...texts("skos:altLabel", [...also]),
    ...texts("skos:hiddenLabel", [...found]),
    ...texts("skos:definition", [concept.definition]),
    ...texts("skos:scopeNote", [concept.note]),
    ...things("dcterms:source", [
      ...new Set((concept.sources ?? []).flatMap((place) => placeIri(k, place, iri) ?? [])),
    ]),
    ...things("skos:broader", broader),
    ...broader.map((wide) => saying(wide)("skos:narrower", { iri: concept.iri })),
    ...(concept.related ?? []).flatMap((other) => [
      say("skos:related", { iri: other }),
      saying(other)("skos:related", { iri: concept.iri }),
    ]),
    ...things("skos:relatedMatch", concept.elsewhere),
  ];
}

/** The promised address of a place, whatever part of its section it is in. */
function placeIri(k: Knowledge, place: SectionName & { at?: string }, iri: WrittenAddress): string | undefined {
  const section = sectionOf(k.sections, place);
  return section && iri(place.at === undefined ? section.url : `${section.url}#${place.at}`);
}
