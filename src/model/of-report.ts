import { collections, eachCollection } from "../collections/index.ts";
import type { Quotations } from "../collections/quotations.ts";
import { placeText } from "../words/places.ts";
import { byId } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { laterStates } from "./later-states.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { citationsOf } from "./quotations.ts";
import { statusReports } from "./status.ts";

const narrowed = perKnowledge((_: Knowledge) => new Map<string, Knowledge>());

/**
 * As much of the knowledge as one report says: the entries that cite it, its sections and what is in them. What is counted or drawn
 * of a report is made from this, so that another report changes nothing that is said of it.
 * @param source id of the report
 */
export function ofReport(k: Knowledge, source: string): Knowledge {
  if (k.only === source || (k.sources.length === 1 && k.sources[0]?.id === source)) return k;
  const known = narrowed(k).get(source);
  if (known) return known;
  const saidIn = (rules: Quotations, entry: unknown): boolean => {
    const places = citationsOf(rules, entry);
    return places.length === 0 || places.some((place) => place.source === source);
  };
  const of = <T extends { source: string }>(items: readonly T[]): T[] => items.filter((item) => item.source === source);
  const library = eachCollection((name) => {
    const rules = collections[name].quotations;
    // Reports, and what cites none, are as they were: a place is called by its report where there are several.
    return rules ? k[name].filter((entry) => saidIn(rules, entry)) : k[name];
  });
  const fresh: Knowledge = {
    ...k,
    // The compiler does not follow which list goes with which name; the lines above do.
    ...(library as Pick<Knowledge, keyof typeof library>),
    networks: k.networks.flatMap((network) => networkIn(k, network, source)),
    provinces: k.provinces.flatMap((province) => provinceIn(province, source)),
    sections: of(k.sections),
    corrections: of(k.corrections),
    activities: of(k.activities),
    only: source,
  };
  narrowed(k).set(source, fresh);
  return fresh;
}

/**
 * A network as one report has it: where it names it, and its state if it is this one that tells of it, there or for all. None where it
 * does not.
 */
function networkIn(k: Knowledge, network: Entry<"networks">, source: string): Entry<"networks">[] {
  const appearances = network.appearances.filter((place) => place.source === source);
  if (appearances.length === 0) return [];
  const [active] = laterStates(appearances, "active");
  const [potential] = laterStates(appearances, "potential");
  if (appearances.length === network.appearances.length && !active && !potential) return [network];
  const told = <T>(field: "active" | "potential", value: T): T | null =>
    statusReports(k, network, field).includes(source) ? value : null;
  return [
    {
      ...network,
      appearances,
      active: active ? active.value : told("active", network.active),
      potential: potential ? potential.value : told("potential", network.potential),
    },
  ];
}

/** A province as one report has it: what the report says of it at its own place, else what the entry has. */
function provinceIn(province: Entry<"provinces">, source: string): Entry<"provinces">[] {
  const sources = province.sources.filter((place) => place.source === source);
  if (sources.length === 0) return [];
  const [reported] = laterStates(sources, "reported");
  const [recommendations] = laterStates(sources, "recommendations");
  if (!reported && !recommendations) return [province];
  return [
    {
      ...province,
      reported: reported ? reported.value : province.reported,
      recommendations: recommendations?.value ?? province.recommendations,
    },
  ];
}

/** The reports of which this is: all, or the one whose words alone it is. */
export const reportsOf = ({ sources, only }: Knowledge): readonly Entry<"sources">[] =>
  only === undefined ? sources : sources.filter(({ id }) => id === only);

/** What each report says, by itself: everything where there is only one, or none. */
export const eachReport = (k: Knowledge): readonly Knowledge[] =>
  k.only === undefined && k.sources.length > 1 ? k.sources.map(({ id }) => ofReport(k, id)) : [k];

/** The name of the one report whose words these are; none where there is no other. */
export const reportName = ({ sources, only }: Knowledge): string | undefined => byId(sources, only)?.shortTitle;

/** The name of a report by its id, where there is another. */
export const reportNamed = (k: Knowledge, source: string | undefined): string | undefined =>
  source === undefined ? undefined : reportName(ofReport(k, source));

/** What is said of a report, after its name where there are several. */
export function sayOf(report: Knowledge, said: string): string {
  const name = reportName(report);
  return name === undefined ? said : placeText.ofReport(name, said);
}

/** Sentences on the reports, each made from what one of them says, after its name where there are several. */
export const ofEachReport = (k: Knowledge, say: (report: Knowledge) => readonly string[]): string[] =>
  eachReport(k).flatMap((report) => say(report).map((said) => (report === k ? said : sayOf(report, said))));

/** What is said of the reports from their records: once, or of each after its name where it is not the same of all. */
export function onceOrOfEach(k: Knowledge, say: (report: Entry<"sources">) => string): string[] {
  const said = reportsOf(k).map((report) => ({ report, text: say(report) }));
  const texts = [...new Set(said.map(({ text }) => text))];
  return texts.length < 2 ? texts : said.map(({ report, text }) => placeText.ofReport(report.shortTitle, text));
}
