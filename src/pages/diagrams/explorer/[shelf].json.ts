import type { APIRoute } from "astro";
import type { ThingsFile } from "../../../diagrams/explorer/joined-files.ts";
import { shelvesOf } from "../../../diagrams/explorer/shelves.ts";
import { loadKnowledge } from "../../../model/load.ts";

/** What the explorer's script fetches: things and what they are joined to, in files of some thirty. */
export const getStaticPaths = async () =>
  [...shelvesOf(await loadKnowledge())].map(([shelf, things]) => ({ params: { shelf }, props: { things } }));

export const GET: APIRoute<{ things: ThingsFile }> = ({ props: { things } }) =>
  new Response(JSON.stringify(things), { headers: { "content-type": "application/json; charset=utf-8" } });
