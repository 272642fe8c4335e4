/**
 * Every page asks for the font files of its letters in its head. Sarabun is `font-display: optional` (cut.ts): a browser shows a page
 * in it that has it when drawing begins, and never changes the letters of a page that is being read. Only what the head asks for can be
 * there in time.
 */
import { defineMiddleware } from "astro:middleware";
import { filesShown } from "./styles/fonts/shown.ts";

const urls = new Map(
  Object.entries(
    import.meta.glob<string>("./styles/fonts/*.woff2", { query: "?url", import: "default", eager: true }),
  ).map(([path, url]) => [path.replace(/.*\//, ""), url]),
);

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = await response.text();
  const links = filesShown(html).map(
    (name) => `<link rel="preload" href="${urls.get(name)}" as="font" type="font/woff2" crossorigin>`,
  );
  return new Response(
    html.replace("</head>", () => `${links.join("")}</head>`),
    response,
  );
});
