import type { APIRoute } from "astro";
import type { Table } from "../../exports/table.ts";
import { recordsOf, tables } from "../../exports/tables.ts";
import { loadKnowledge } from "../../model/load.ts";
import { href } from "../../site.ts";

export const getStaticPaths = () => tables.map((table) => ({ params: { collection: table.name }, props: { table } }));

export const GET: APIRoute<{ table: Table }> = async ({ props: { table } }) =>
  new Response(JSON.stringify(recordsOf(table, await loadKnowledge(), href), null, 1), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
