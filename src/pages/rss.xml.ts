import { feedOf } from "../linked/feeds.ts";
import { rssFeed } from "../linked/rss.ts";
import { loadKnowledge } from "../model/load.ts";
import { addressOf, iriOf } from "../site.ts";

export const GET = async (): Promise<Response> =>
  new Response(rssFeed(feedOf(await loadKnowledge(), addressOf, iriOf), addressOf, iriOf), {
    headers: { "content-type": "application/rss+xml; charset=utf-8" },
  });
