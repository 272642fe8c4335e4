import type { APIRoute } from "astro";
import { citableBlocks } from "../../../contribute/citable.ts";
import { loadKnowledge } from "../../../model/load.ts";

/** The paragraphs of a section of a report, for the forms to choose from. */
export async function getStaticPaths() {
  const { sections } = await loadKnowledge();
  return sections.map(({ id }) => ({ params: { section: id } }));
}

export const GET: APIRoute = async ({ params }) =>
  Response.json(citableBlocks(await loadKnowledge(), params.section ?? ""));
