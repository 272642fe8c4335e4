import type { APIRoute } from "astro";
import { collectionNames } from "../../../collections/index.ts";
import { knownFor } from "../../../contribute/form-spec.ts";
import { loadKnowledge } from "../../../model/load.ts";

/** The entries that the form of a collection can name, and the names that are taken. */
export const getStaticPaths = () => collectionNames.map((collection) => ({ params: { collection } }));

export const GET: APIRoute = async ({ params }) => {
  const collection = collectionNames.find((name) => name === params.collection);
  return collection ? Response.json(knownFor(await loadKnowledge(), collection)) : new Response(null, { status: 404 });
};
