import { loadKnowledge } from "../model/load.ts";
import { siteWords } from "../model/site-words.ts";
import { diagramOf, diagramsOf, toolsFor } from "./registry.ts";
import { svgFile } from "./svg-file.ts";

/** For the pages that write a diagram's files: the static paths, those of what is drawn, and the outlined drawing. */
export const diagramPaths = async () => diagramsOf(await loadKnowledge()).map(({ id }) => ({ params: { id } }));
export const drawingPaths = async () =>
  diagramsOf(await loadKnowledge()).flatMap(({ id, undrawn }) => (undrawn ? [] : [{ params: { id } }]));

export async function drawing(id: string): Promise<string> {
  const knowledge = await loadKnowledge();
  return svgFile(diagramOf(knowledge, id), toolsFor(knowledge).wrap, siteWords(knowledge).title);
}
