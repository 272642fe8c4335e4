import { feedOf, jsonFeed } from "../linked/feeds.ts";
import { loadKnowledge } from "../model/load.ts";
import { addressOf, iriOf } from "../site.ts";

export const GET = async (): Promise<Response> =>
  new Response(jsonFeed(feedOf(await loadKnowledge(), addressOf, iriOf), addressOf), {
    headers: { "content-type": "application/feed+json; charset=utf-8" },
  });
