import type { APIRoute } from "astro";
import { type DataCollection, dataCollections, recordsOf } from "../../exports/records.ts";
import { loadKnowledge } from "../../model/load.ts";
import { href } from "../../site.ts";

export const getStaticPaths = () =>
  dataCollections.map((collection) => ({ params: { collection }, props: { collection } }));

export const GET: APIRoute<{ collection: DataCollection }> = async ({ props }) =>
  new Response(JSON.stringify(recordsOf(await loadKnowledge(), props.collection, href), null, 1), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
