import type { APIRoute } from "astro";
import { diagramAt, diagramPaths } from "../../diagrams/drawing-files.ts";
import { toCsv } from "../../exports/csv.ts";
import { href } from "../../site.ts";

export const getStaticPaths = diagramPaths;

export const GET: APIRoute = async ({ params }) => {
  const { data } = await diagramAt(params.id ?? "");
  const records = data.map((record) => ({ ...record, url: href(record.url) }));
  return new Response(toCsv(records), { headers: { "content-type": "text/csv; charset=utf-8" } });
};
