import type { APIRoute } from "astro";
import licence from "../styles/fonts/OFL.txt?raw";

/** The licence of the site's font: it asks to be served with the font, whose files are cut too small to carry it. */
export const GET: APIRoute = () => new Response(licence, { headers: { "content-type": "text/plain; charset=utf-8" } });
