import { compareThai } from "../text/collate.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { provinceFacts } from "./provinces.ts";

/** Questions that pages ask. Each answers from the knowledge alone. */

type Network = Entry<"networks">;

export const CENTRAL = "ส่วนกลาง";

/** Name of a network's province, or ส่วนกลาง. */
export const provinceName = (knowledge: Knowledge, id: string | null): string =>
  id === null ? CENTRAL : (knowledge.provinces.find((province) => province.id === id)?.title ?? id);

export const networksOfProvince = (k: Knowledge, province: string): Network[] =>
  k.networks.filter((n) => n.province === province);

export const lessonsOfProvince = (k: Knowledge, province: string) =>
  k.lessons.filter((lesson) => lesson.province === province);

export const lessonsOfNetwork = (k: Knowledge, network: string) =>
  k.lessons.filter((lesson) => lesson.networks.includes(network));

export const lessonsOfFactor = (k: Knowledge, factor: string) =>
  k.lessons.filter((lesson) => lesson.factors.includes(factor));

export const followupsOfNetwork = (k: Knowledge, network: string) =>
  k.followups.filter((f) => f.networks.includes(network));

export const proposalsOfNetwork = (k: Knowledge, network: string) =>
  k.proposals.filter((p) => p.networks.includes(network));

/** Factors that the lessons about a network bear on, most frequent first. Our reading, through the lessons. */
export function factorsOfNetwork(k: Knowledge, network: string): Entry<"factors">[] {
  const lessons = lessonsOfNetwork(k, network);
  const weight = (factor: string) => lessons.filter((lesson) => lesson.factors.includes(factor)).length;
  return k.factors.filter(({ id }) => weight(id) > 0).sort((a, b) => weight(b.id) - weight(a.id));
}

/** Networks that the lessons on a factor speak of. */
export const networksOfFactor = (k: Knowledge, factor: string): Network[] => {
  const ids = new Set(lessonsOfFactor(k, factor).flatMap((lesson) => lesson.networks));
  return k.networks.filter(({ id }) => ids.has(id));
};

/** How sure we are that all appearances are one network: `likely` as soon as one is only likely. */
export const identityCertainty = (network: Network): "certain" | "likely" =>
  network.appearances.some(({ certainty }) => certainty === "likely") ? "likely" : "certain";

/**
 * Up to `limit` related networks: same province, same business, shared lesson or follow-up, each worth a point or two.
 * Deterministic: ties go by Thai title.
 */
export function relatedNetworks(k: Knowledge, network: Network, limit = 6): Network[] {
  const together = new Set(
    [...k.lessons, ...k.followups, ...k.proposals]
      .filter((e) => e.networks.includes(network.id))
      .flatMap((e) => e.networks),
  );
  const score = (other: Network) =>
    (together.has(other.id) ? 3 : 0) +
    (other.province !== null && other.province === network.province ? 2 : 0) +
    (other.business === network.business ? 1 : 0) +
    (other.business === network.business && other.potential && network.potential ? 1 : 0);
  return k.networks
    .filter((other) => other.id !== network.id && score(other) > 1)
    .sort((a, b) => score(b) - score(a) || compareThai(a.title, b.title))
    .slice(0, limit);
}

/** Discrepancies one of whose statements stands in the given block (or anywhere in the section when `at` is omitted). */
export const discrepanciesAt = (k: Knowledge, section: string, at?: string) =>
  k.discrepancies.filter(({ statements }) =>
    statements.some((s) => s.section === section && (at === undefined || s.at === at)),
  );

/** Rows of the report's list of networks by province (those with a printed answer on activity). */
export const reportedRows = (k: Knowledge, province: string): Network[] =>
  networksOfProvince(k, province).filter(({ active }) => active !== null);

export const regionOf = (province: string | null) => (province === null ? undefined : provinceFacts(province)?.region);

/** Every organisation or person named in follow-ups, proposals and lessons, with where each appears. */
export function organisations(
  k: Knowledge,
): { name: string; places: { title: string; url: string; kind: string }[] }[] {
  const index = new Map<string, { title: string; url: string; kind: string }[]>();
  const add = (name: string, place: { title: string; url: string; kind: string }) =>
    index.set(name, [...(index.get(name) ?? []), place]);
  for (const { organisations: names, title, url } of k.followups)
    for (const name of names) add(name, { title, url, kind: "การติดตาม" });
  for (const { organisations: names, title, url } of k.proposals)
    for (const name of names) add(name, { title, url, kind: "ข้อเสนอ" });
  for (const { speaker, title, url } of k.lessons) if (speaker) add(speaker, { title, url, kind: "บทเรียน" });
  return [...index].map(([name, places]) => ({ name, places })).sort((a, b) => compareThai(a.name, b.name));
}

/** Disagreements in which the site's own count is a party, by the names of the counts: for pages that show what is counted. */
export const discrepanciesCounting = (k: Knowledge, prefix: string) =>
  k.discrepancies.filter(({ computed }) => computed?.startsWith(prefix));
