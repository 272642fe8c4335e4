import type { APIRoute } from "astro";
import sharp from "sharp";
import { drawing, drawingPaths } from "../../diagrams/drawing-files.ts";
import { remember } from "../../text/remember.ts";

export const getStaticPaths = drawingPaths;

/** Twice the size of the page, for slides and paper; no drawing is so high (drawn.ts) that this is too much for sharp. */
const DENSITY = 144;
/** Few flat colours: there is nothing to dither, and looking longer for the best 256 finds none that are seen to be better. */
const COLOURS = { palette: true, dither: 0, effort: 4 } as const;

/** Each drawing once: it has a file under every id that it ever had, and takes half a second. */
const picture = remember((svg) => sharp(Buffer.from(svg), { density: DENSITY }).png(COLOURS).toBuffer(), 20);

export const GET: APIRoute = async ({ params }) => {
  const png = await picture(await drawing(params.id ?? ""));
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
