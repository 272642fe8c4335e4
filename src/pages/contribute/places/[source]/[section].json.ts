import type { APIRoute } from "astro";
import { citableBlocks } from "../../../../contribute/citable.ts";
import { loadKnowledge } from "../../../../model/load.ts";

/** The paragraphs of a section of a report, for the forms to choose from. */
export async function getStaticPaths() {
  const { sections } = await loadKnowledge();
  return sections.map(({ source, section }) => ({ params: { source, section } }));
}

export const GET: APIRoute = async ({ params: { source = "", section = "" } }) =>
  Response.json(citableBlocks(await loadKnowledge(), { source, section }));
