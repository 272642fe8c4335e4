/**
 * A finished page gets what depends on all of it: the words that stay on one line (text/kept-lines.ts), and links to what it shows.
 *
 * A page links what it shows: the styles of what few pages have, and the font files of its letters. Sarabun is
 * `font-display: optional` (face.ts): a browser shows a page in it that has it when drawing begins, and never changes the letters of a
 * page that is being read. Only what the head asks for can be there in time. The Latin letters of a finished page are made fewer by
 * own-letters.ts.
 */
import { defineMiddleware } from "astro:middleware";
import { loadKnowledge } from "./model/load.ts";
import { keptHtml } from "./model/terms.ts";
import { filesShown } from "./styles/fonts/shown.ts";
import { linkedOnce } from "./styles/linked-once.ts";
import { keptLines } from "./text/kept-lines.ts";

const urls = new Map(
  Object.entries(
    import.meta.glob<string>(
      [
        "./styles/fonts/*.woff2",
        "./styles/fonts/{latin,seldom}.css",
        "./components/{ledger,list-items,note-box,term}.css",
      ],
      { query: "?url", import: "default", eager: true },
    ),
  ).map(([path, url]) => [path.replace(/.*\//, ""), url]),
);

/** Styles of what few pages have, by what those have. */
const SELDOM = {
  'class="ledger"': "ledger.css",
  'class="marker"': "list-items.css",
  'class="term"': "term.css",
};

export const onRequest = defineMiddleware(async ({ request }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = keptLines(await response.text(), keptHtml(await loadKnowledge(request)));
  const { files, sheets } = filesShown(html);
  const seldom = Object.entries(SELDOM).flatMap(([mark, sheet]) => (html.includes(mark) ? [sheet] : []));
  const links = [
    ...[...sheets, ...seldom].map((name) => `<link rel="stylesheet" href="${urls.get(name)}">`),
    ...files.map((name) => `<link rel="preload" href="${urls.get(name)}" as="font" crossorigin>`),
  ];
  return new Response(linkedOnce(html.replace("</head>", () => `${links.join("")}</head>`)), response);
});
