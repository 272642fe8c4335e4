import type { APIRoute } from "astro";
import { descriptorText } from "../../exports/package-zip.ts";
import { loadKnowledge } from "../../model/load.ts";
import { published } from "./_published.ts";

/** Every data file and column by the standard Data Package 2.0. */
export const GET: APIRoute = async () =>
  new Response(descriptorText(published(await loadKnowledge()).descriptor), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
