import type { APIRoute } from "astro";
import { llmsText } from "../editions/llms.ts";
import { loadKnowledge } from "../model/load.ts";
import { releaseNow } from "../model/release.ts";
import { href, pageAddress } from "../site.ts";

/** What machines that read for people are told of the site. */
export const GET: APIRoute = async () => {
  const address = (path: string): string => pageAddress(href(path)) ?? href(path);
  return new Response(llmsText(await loadKnowledge(), address, releaseNow().version), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
