import { citeReport } from "../cite/reports.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { loadKnowledge } from "../model/load.ts";
import { siteWords } from "../model/site-words.ts";
import { href, pageAddress } from "../site.ts";
import type { Diagram } from "./diagram.ts";
import { diagramIds, diagramOf, diagramsOf, toolsFor } from "./registry.ts";
import { type FileOrigin, svgFile } from "./svg-file.ts";

/** Under the diagram's id and under those it had before: a file cannot lead on. */
const pathsOf = (diagrams: readonly Diagram[]) => {
  const ids = new Set(diagrams.map(({ id }) => id));
  const before = [...diagramIds].flatMap(([id, now]) => (ids.has(now) ? [id] : []));
  return [...new Set([...before, ...ids])].map((id) => ({ params: { id } }));
};

/** For the pages that write a diagram's files: the static paths, those of what is drawn, and the outlined drawing. */
export const diagramPaths = async () => pathsOf(diagramsOf(await loadKnowledge()));
export const drawingPaths = async () => pathsOf(diagramsOf(await loadKnowledge()).filter(({ undrawn }) => !undrawn));

/** @param id of today or of before. @throws Error when there is no such diagram. */
export const diagramAt = async (id: string): Promise<Diagram> =>
  diagramOf(await loadKnowledge(), diagramIds.get(id) ?? id);

/** Of the reports that a drawing has places of; one made from all that the site holds rests on all of them. */
export function originOf(k: Knowledge, { id, citations }: Pick<Diagram, "id" | "citations">): FileOrigin {
  const cited = k.sources.filter((source) => citations.some((place) => place.source === source.id));
  return {
    site: siteWords(k).title,
    reports: (cited.length > 0 ? cited : k.sources).map(citeReport),
    address: pageAddress(href(`/diagrams/${id}/`)),
  };
}

export async function drawing(id: string): Promise<string> {
  const knowledge = await loadKnowledge();
  const diagram = await diagramAt(id);
  return svgFile(diagram, toolsFor(knowledge).wrap, originOf(knowledge, diagram));
}
