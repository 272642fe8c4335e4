import type { APIRoute } from "astro";
import type { Table } from "../../../exports/table.ts";
import { recordsOf, tables } from "../../../exports/tables.ts";
import { loadKnowledge } from "../../../model/load.ts";
import { href } from "../../../site.ts";
import { describeTable } from "../../../workbench/describe.ts";

export const getStaticPaths = () => tables.map((table) => ({ params: { collection: table.name }, props: { table } }));

export const GET: APIRoute<{ table: Table }> = async ({ props: { table } }) => {
  const knowledge = await loadKnowledge();
  const described = describeTable(table, recordsOf(table, knowledge, href), knowledge, href);
  return new Response(JSON.stringify(described), { headers: { "content-type": "application/json; charset=utf-8" } });
};
