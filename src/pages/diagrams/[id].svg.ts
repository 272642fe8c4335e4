import type { APIRoute } from "astro";
import { drawing, drawingPaths } from "../../diagrams/drawing-files.ts";

export const getStaticPaths = drawingPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await drawing(params.id ?? ""), { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
