import { sectionKey } from "../collections/section-address.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { reportsOf } from "../model/of-report.ts";
import type { Citation } from "../model/places.ts";
import { diagramText } from "../words/diagrams/common.ts";
import type { Diagram } from "./diagram.ts";

/** A figure of a report, by its source's list of figures: its name and where it stood. */
export interface DrawnFigure {
  label: string;
  caption: string;
  citation: Citation;
  lost: boolean;
  /** What can be known of it: the drawing has no more. */
  limit: string | undefined;
}

/** The figures that a diagram stands for, all of one report, in its order: of the report that is drawn. */
export function figuresDrawn(k: Knowledge, diagram: string): DrawnFigure[] {
  for (const source of reportsOf(k)) {
    const figures = source.figures.filter((candidate) => candidate.diagram === diagram);
    if (figures.length > 0)
      return figures.map(({ label, caption, section, lost, limit }) => ({
        label,
        caption,
        citation: { source: source.id, section },
        lost,
        limit,
      }));
  }
  return [];
}

/** The first of them. */
export const figureDrawn = (k: Knowledge, diagram: string): DrawnFigure | undefined => figuresDrawn(k, diagram)[0];

/** What a diagram says of the figures that it stands for. */
export const standsFor = (figures: readonly DrawnFigure[]): Pick<Diagram, "figure" | "figureLost"> => ({
  figure: diagramText.figures(figures.map(({ label }) => label)),
  figureLost: figures.length > 0 && figures.every(({ lost }) => lost),
});

/** The sections that entries stand in, each once, in the order given: what a diagram is redrawn from. */
export function sectionsOf(
  entries: readonly { sources: readonly Citation[] }[],
  ...more: (Citation | undefined)[]
): Citation[] {
  const found = new Map<string, Citation>();
  for (const place of [
    ...entries.flatMap(({ sources }) => sources),
    ...more.filter((citation) => citation !== undefined),
  ]) {
    const { source, section } = place;
    if (!found.has(sectionKey(place))) found.set(sectionKey(place), { source, section });
  }
  return [...found.values()];
}

/** More terms than these say nothing to the editor who reads the sum in a warning. */
const MOST_TERMS = 12;
/** `16 + 55 + 46`; of very many numbers the first few, and how many more there are. */
export const sumOf = (parts: readonly number[]): string =>
  parts.length <= MOST_TERMS
    ? parts.join(" + ")
    : diagramText.sum.more(parts.slice(0, MOST_TERMS).join(" + "), parts.length - MOST_TERMS);

/** @throws Error when the parts do not add up to the whole: the drawing would lie. */
export function assertSum(what: string, parts: readonly number[], whole: number): void {
  const sum = parts.reduce((a, b) => a + b, 0);
  if (sum !== whole) throw new Error(diagramText.sum.other(what, `${sumOf(parts)} = ${sum}`, whole));
}
