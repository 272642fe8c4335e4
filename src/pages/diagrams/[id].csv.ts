import type { APIRoute } from "astro";
import { diagramPaths } from "../../diagrams/drawing-files.ts";
import { diagramOf } from "../../diagrams/registry.ts";
import { toCsv } from "../../exports/csv.ts";
import { loadKnowledge } from "../../model/load.ts";
import { href } from "../../site.ts";

export const getStaticPaths = diagramPaths;

export const GET: APIRoute = async ({ params }) => {
  const { data } = diagramOf(await loadKnowledge(), params.id ?? "");
  const records = data.map((record) => ({ ...record, url: href(record.url) }));
  return new Response(toCsv(records), { headers: { "content-type": "text/csv; charset=utf-8" } });
};
