import type { APIRoute } from "astro";
import { diagramPaths, drawing } from "../../diagrams/files.ts";

export const getStaticPaths = diagramPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await drawing(params.id ?? ""), { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
