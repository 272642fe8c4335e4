import { frameworkTriples } from "../linked/schemes.ts";
import { turtle } from "../linked/turtle.ts";
import { loadKnowledge } from "../model/load.ts";
import { iriOf } from "../site.ts";

export const GET = async (): Promise<Response> =>
  new Response(turtle(frameworkTriples(await loadKnowledge(), iriOf)), {
    headers: { "content-type": "text/turtle; charset=utf-8" },
  });
