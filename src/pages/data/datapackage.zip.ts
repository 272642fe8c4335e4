import type { APIRoute } from "astro";
import { loadKnowledge } from "../../model/load.ts";
import { published } from "./_published.ts";

/** All CSV files with what describes, reads and proves them. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(published(await loadKnowledge()).zip), {
    headers: { "content-type": "application/zip" },
  });
