/** For lists that are cut: which part has which anchor (components/moved-anchor.client.ts). */
import type { APIRoute } from "astro";
import { everySharedList } from "../../model/address-now.ts";
import { loadKnowledge } from "../../model/load.ts";
import { anchorsByPart } from "../../model/shared-list.ts";

export async function getStaticPaths() {
  return everySharedList(await loadKnowledge())
    .filter(({ parts }) => parts.length > 1)
    .map((list) => ({ params: { list: list.path.replace(/^\/|\/$/g, "") }, props: { anchors: anchorsByPart(list) } }));
}

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props.anchors));
