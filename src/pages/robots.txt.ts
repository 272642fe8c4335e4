import type { APIRoute } from "astro";
import { href, site } from "../site.ts";

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(href("/sitemap-index.xml"), site.url)}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
