import { regions } from "../data/provinces.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { networkFactorsText as words } from "../words/diagrams/network-factors.ts";
import { ui } from "../words/ui.ts";
import type { Diagram, DiagramDefinition, Filter, ListItem, Tools } from "./diagram.ts";
import { narrowly } from "./drawn.ts";
import { countOf, type FactorCounts, type FactorRow, factorCounts } from "./factor-counts.ts";
import { drawnCounts, matrixScene } from "./factor-matrix.ts";
import { narrowMatrix } from "./narrow-matrix.ts";
import { sectionsOf } from "./provenance.ts";

function listItem({ factors }: FactorCounts, row: FactorRow, children: readonly ListItem[] = []): ListItem {
  const counted = factors
    .filter(({ id }) => countOf(row, id) > 0)
    .sort((a, b) => countOf(row, b.id) - countOf(row, a.id));
  return {
    text: row.text,
    href: row.href,
    value: row.lessons.length > 0 ? words.lessons(row.lessons.length) : undefined,
    note: counted.map(({ id, title }) => words.numbered(title, countOf(row, id))).join(" · "),
    facets: { row: [row.kind], ...(row.region ? { region: [row.region] } : {}) },
    children,
  };
}

/** The factors with their numbers, then the rows as a flat list: filters may hide a province and keep its networks. */
const listOf = (k: Knowledge, counts: FactorCounts): ListItem[] => [
  {
    text: words.columns,
    children: counts.factors.map((factor) => ({
      text: factor.title,
      href: factor.url,
      value: words.lessons(countOf(k, factor.id)),
      // The drawing on a phone has the short one.
      note: factor.shortTitle && ui.note.ourShortTitle(factor.shortTitle),
    })),
  },
  ...counts.rows.map((row) => listItem(counts, row)),
];

function filtersOf({ rows, factors }: FactorCounts): Filter[] {
  const choose = <T extends string>(
    facet: string,
    label: string,
    labels: Record<T, string>,
    has: (value: T) => boolean,
  ) => ({
    facet,
    label,
    values: (Object.keys(labels) as T[]).filter(has).map((value) => ({ value, label: labels[value] })),
  });
  return [
    choose("row", words.filters.row, words.rows, (value) => rows.some(({ kind }) => kind === value)),
    choose("kind", words.filters.kind, ui.factorKind, (value) => factors.some(({ kind }) => kind === value)),
    choose("region", words.filters.region, regions, (value) => rows.some(({ region }) => region === value)),
  ];
}

function build(k: Knowledge, tools: Tools): Diagram {
  const counts = factorCounts(k);
  const shown = drawnCounts(counts);
  const total = (factor: string) => countOf(k, factor);
  const ranked = [...k.factors].sort((a, b) => total(b.id) - total(a.id));
  const [first, second, last] = [ranked[0], ranked[1], ranked.at(-1)];
  if (!first || !second || !last) throw new Error("network-factors: ต้องมีปัจจัยอย่างน้อยสองข้อ");
  const rowsOf = (kind: FactorRow["kind"]) =>
    counts.rows.filter((row) => row.kind === kind && row.lessons.length > 0).length;
  return {
    id: "network-factors",
    name: words.name,
    title: words.title(k.lessons.length, first.title, total(first.id)),
    summary: words.summary(
      rowsOf("province"),
      rowsOf("network"),
      second.title,
      total(second.id),
      last.title,
      total(last.id),
    ),
    howToRead: words.howToRead,
    citations: sectionsOf(k.lessons),
    redrawn: false,
    remarks: [
      { text: ui.note.ourPairing },
      ...(shown.rows.length < counts.rows.length
        ? [{ text: words.someRows(shown.rows.length, counts.rows.length) }]
        : []),
      ...(shown.factors.length < counts.factors.length
        ? [{ text: words.someFactors(shown.factors.length, counts.factors.length) }]
        : []),
    ],
    legend: [
      { tone: "solid", label: words.legend.whole, bead: true },
      { tone: "outline", label: words.legend.network, bead: true },
    ],
    filters: filtersOf(counts),
    ...tools.draw(() => matrixScene(counts, tools)),
    ...narrowly(tools, () => narrowMatrix(counts, shown, tools), words.howToReadNarrow, true),
    alternative: { form: "list", items: listOf(k, counts), all: "/networks/" },
    data: counts.rows.flatMap((row) =>
      counts.factors
        .filter(({ id }) => countOf(row, id) > 0)
        .map((factor) => ({
          id: `${row.id.replace(/^row-/, "")}-${factor.id}`,
          url: row.cellHref(factor.id),
          title: row.text,
          kind: row.kind,
          region: row.region ?? null,
          factor: factor.id,
          factorTh: factor.title,
          lessons: countOf(row, factor.id),
        })),
    ),
    published: true,
  };
}

/** Which factors the lessons of each province, forum and network speak to. Our reading, and said so. */
export const networkFactors: DiagramDefinition = {
  id: "network-factors",
  drawable: (k) => k.factors.length > 1 && k.lessons.length > 1,
  build,
};
