/**
 * Every page asks for the font files of its letters in its head, and links the sheet of Latin letters that asks for
 * no other. Sarabun is `font-display: optional` (cut.ts): a browser shows a page
 * in it that has it when drawing begins, and never changes the letters of a page that is being read. Only what the head asks for can be
 * there in time.
 */
import { defineMiddleware } from "astro:middleware";
import { filesShown } from "./styles/fonts/shown.ts";

const byName = (urls: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(urls).map(([path, url]) => [path.replace(/.*\//, ""), url]));
const files = byName(import.meta.glob("./styles/fonts/*.woff2", { query: "?url", import: "default", eager: true }));
const sheets = byName(import.meta.glob("./styles/fonts/latin*.css", { query: "?url", import: "default", eager: true }));

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = await response.text();
  const shown = filesShown(html);
  const links = [
    `<link rel="stylesheet" href="${sheets.get(shown.sheet)}">`,
    ...shown.files.map(
      (name) => `<link rel="preload" href="${files.get(name)}" as="font" type="font/woff2" crossorigin>`,
    ),
  ];
  return new Response(
    html.replace("</head>", () => `${links.join("")}</head>`),
    response,
  );
});
