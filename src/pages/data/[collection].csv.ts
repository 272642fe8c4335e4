import type { APIRoute } from "astro";
import { toCsv } from "../../exports/csv.ts";
import { type DataCollection, dataCollections, recordsOf } from "../../exports/records.ts";
import { loadKnowledge } from "../../model/load.ts";
import { href } from "../../site.ts";

export const getStaticPaths = () =>
  dataCollections.map((collection) => ({ params: { collection }, props: { collection } }));

export const GET: APIRoute<{ collection: DataCollection }> = async ({ props }) =>
  new Response(toCsv(recordsOf(await loadKnowledge(), props.collection, href)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
