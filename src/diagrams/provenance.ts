import { sectionKey } from "../collections/section-address.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Citation } from "../model/places.ts";

/** The lost figure that a diagram stands for, by the sources' lists of figures: its name and where it stood. */
export function lostFigure(
  k: Knowledge,
  diagram: string,
): { label: string; caption: string; citation: Citation } | undefined {
  for (const source of k.sources) {
    const figure = source.figures.find((candidate) => candidate.diagram === diagram);
    if (figure)
      return { label: figure.label, caption: figure.caption, citation: { source: source.id, section: figure.section } };
  }
  return undefined;
}

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
    : `${parts.slice(0, MOST_TERMS).join(" + ")} และอีก ${parts.length - MOST_TERMS} จำนวน`;

/** @throws Error when the parts do not add up to the whole: the drawing would lie. */
export function assertSum(what: string, parts: readonly number[], whole: number): void {
  const sum = parts.reduce((a, b) => a + b, 0);
  if (sum !== whole) throw new Error(`${what}: ${sumOf(parts)} = ${sum} ไม่ใช่ ${whole}`);
}
