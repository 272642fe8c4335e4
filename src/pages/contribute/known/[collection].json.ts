import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute } from "astro";
import { collectionNames } from "../../../collections/index.ts";
import { knownFor } from "../../../contribute/form-spec.ts";
import { loadKnowledge } from "../../../model/load.ts";

/** The entries that the form of a collection can name, and the names that are taken. */
export const getStaticPaths = () => collectionNames.map((collection) => ({ params: { collection } }));

const pages = readdirSync(join(process.cwd(), "src/pages"), { recursive: true, encoding: "utf8" }).map((path) =>
  path.replaceAll("\\", "/"),
);

export const GET: APIRoute = async ({ params }) => {
  const collection = collectionNames.find((name) => name === params.collection);
  return collection
    ? Response.json(knownFor(await loadKnowledge(), collection, pages))
    : new Response(null, { status: 404 });
};
