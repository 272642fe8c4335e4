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
  for (const { source, section } of [
    ...entries.flatMap(({ sources }) => sources),
    ...more.filter((citation) => citation !== undefined),
  ]) {
    if (!found.has(`${source} ${section}`)) found.set(`${source} ${section}`, { source, section });
  }
  return [...found.values()];
}

/** @throws Error when the parts do not add up to the whole: the drawing would lie. */
export function assertSum(what: string, parts: readonly number[], whole: number): void {
  const sum = parts.reduce((a, b) => a + b, 0);
  if (sum !== whole) throw new Error(`${what}: ${parts.join(" + ")} = ${sum} ไม่ใช่ ${whole}`);
}
