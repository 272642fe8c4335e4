import type { APIRoute } from "astro";
import schema from "../editions/tei/report.rng?raw";

/** The schema of the encoded reports. */
export const GET: APIRoute = () => new Response(schema, { headers: { "content-type": "application/relax-ng+xml" } });
