import { atomFeed, feedOf } from "../linked/feeds.ts";
import { loadKnowledge } from "../model/load.ts";
import { addressOf, iriOf } from "../site.ts";

export const GET = async (): Promise<Response> =>
  new Response(atomFeed(feedOf(await loadKnowledge(), addressOf, iriOf), addressOf, iriOf), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
