import type { Entry, Knowledge } from "../model/knowledge.ts";
import { lessonsOfFactor, lessonsOfNetwork, lessonsOfProvince } from "../model/lessons-on.ts";
import { perKnowledge } from "../model/per-knowledge.ts";
import { regionOf } from "../model/province-names.ts";
import { networkFactorsText as words } from "../words/diagrams/network-factors.ts";
import { assertSum } from "./provenance.ts";

type Factor = Entry<"factors">;
type Lesson = Entry<"lessons">;

export interface FactorRow {
  id: string;
  kind: "province" | "forum" | "network";
  text: string;
  href: string;
  region?: string;
  lessons: readonly Lesson[];
  /** Where the lessons of this row on one factor are read. */
  cellHref: (factor: string) => string;
}
export interface FactorCounts {
  /** By kind, then the most spoken of first. */
  factors: Factor[];
  /** Provinces and the forum, most lessons first; networks right under their province. */
  rows: FactorRow[];
}

export const countOf = ({ lessons }: { lessons: readonly Lesson[] }, factor: string): number =>
  lessons.filter(({ factors }) => factors.includes(factor)).length;

/** Stable: equals stay in the order they came in. */
const byLessons = (a: FactorRow, b: FactorRow): number => b.lessons.length - a.lessons.length;

function networkRow(k: Knowledge, network: Entry<"networks">): FactorRow {
  return {
    id: `row-${network.id}`,
    kind: "network",
    text: network.title,
    href: network.url,
    region: regionOf(network.province),
    lessons: lessonsOfNetwork(k, network.id),
    cellHref: () => network.url,
  };
}

/**
 * Who speaks of which factor, counted in lessons. Counted once: every factor's page asks.
 * @throws Error when the rows do not add up to all lessons.
 */
export const factorCounts: (k: Knowledge) => FactorCounts = perKnowledge(count);

function count(k: Knowledge): FactorCounts {
  const kinds = [...new Set(k.factors.map(({ kind }) => kind))];
  const factors = kinds.flatMap((kind) =>
    k.factors
      .filter((factor) => factor.kind === kind)
      .sort((a, b) => lessonsOfFactor(k, b.id).length - lessonsOfFactor(k, a.id).length),
  );
  const provinces = k.provinces.map(
    (province): FactorRow => ({
      id: `row-${province.id}`,
      kind: "province",
      text: province.title,
      href: province.url,
      region: regionOf(province.id),
      lessons: lessonsOfProvince(k, province.id),
      cellHref: (factor) => `/lessons/?province=${province.id}&factor=${factor}`,
    }),
  );
  const forum: FactorRow = {
    id: "row-forum",
    kind: "forum",
    text: words.forum,
    href: "/lessons/by/kind/expert/",
    lessons: k.lessons.filter(({ province }) => province === undefined),
    cellHref: (factor) => `/lessons/?kind=expert&factor=${factor}`,
  };
  const byProvince = Map.groupBy(k.networks, ({ province }) => province);
  const networksOf = (province: string | null): FactorRow[] =>
    (byProvince.get(province) ?? [])
      .map((network) => networkRow(k, network))
      .filter(({ lessons }) => lessons.length > 0)
      .sort(byLessons);
  // A province may have no lesson of its own while the forum speaks of its networks.
  const groups = [
    ...provinces.map((row, i) => ({ row, own: networksOf(k.provinces[i]?.id ?? "") })),
    { row: forum, own: [] },
  ]
    .filter(({ row, own }) => row.lessons.length > 0 || own.length > 0)
    .sort((a, b) => byLessons(a.row, b.row));
  for (const { id } of factors)
    assertSum(
      `network-factors ${id}`,
      groups.map(({ row }) => countOf(row, id)),
      lessonsOfFactor(k, id).length,
    );
  // Networks without a province stand at the end.
  return { factors, rows: [...groups.flatMap(({ row, own }) => [row, ...own]), ...networksOf(null)] };
}
