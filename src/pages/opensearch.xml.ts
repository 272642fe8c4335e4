import { loadKnowledge } from "../model/load.ts";
import { siteWords } from "../model/site-words.ts";
import { href, site } from "../site.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { searchPageText } from "../words/search.ts";

/** OpenSearch description: browsers and readers' tools can search the site from their own box. */
const absolute = (path: string): string => new URL(href(path), site.url).href;

export async function GET(): Promise<Response> {
  const { title } = siteWords(await loadKnowledge());
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(title.slice(0, 16))}</ShortName>
  <Description>${escapeHtml(searchPageText.openSearch(title))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>th</Language>
  <Image width="16" height="16" type="image/svg+xml">${escapeHtml(absolute("/emblem.svg"))}</Image>
  <Url type="text/html" method="get" template="${escapeHtml(absolute("/search/"))}?q={searchTerms}" />
</OpenSearchDescription>
`,
    { headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" } },
  );
}
