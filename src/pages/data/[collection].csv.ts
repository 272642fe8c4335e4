import type { APIRoute } from "astro";
import { toCsv } from "../../exports/csv.ts";
import type { Table } from "../../exports/table.ts";
import { recordsOf, tables } from "../../exports/tables.ts";
import { loadKnowledge } from "../../model/load.ts";
import { href } from "../../site.ts";

export const getStaticPaths = () => tables.map((table) => ({ params: { collection: table.name }, props: { table } }));

export const GET: APIRoute<{ table: Table }> = async ({ props: { table } }) =>
  new Response(
    toCsv(
      recordsOf(table, await loadKnowledge(), href),
      table.columns.map(({ name }) => name),
    ),
    { headers: { "content-type": "text/csv; charset=utf-8" } },
  );
