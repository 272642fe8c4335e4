import type { APIRoute } from "astro";
import sharp from "sharp";
import { drawing, drawingPaths } from "../../diagrams/drawing-files.ts";

export const getStaticPaths = drawingPaths;

/** Twice the size of the page, for slides and paper; no drawing is so high (drawn.ts) that this is too much for sharp. */
const DENSITY = 144;

export const GET: APIRoute = async ({ params }) => {
  const png = await sharp(Buffer.from(await drawing(params.id ?? "")), { density: DENSITY })
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
