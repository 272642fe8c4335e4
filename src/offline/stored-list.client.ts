/** On the page for what can't be had: what this browser holds of the site, opened last first, in place of ways that may be closed. */
import { pageStores } from "./stores.ts";

const MOST = 50;

interface StoredPage {
  address: string;
  title: string;
}

async function storedPages(base: string): Promise<StoredPage[]> {
  const found = new Map<string, StoredPage>();
  // What the reader opened before what was fetched ahead.
  for (const name of pageStores(await caches.keys(), base)
    .sort()
    .reverse()) {
    const store = await caches.open(name);
    for (const request of [...(await store.keys())].reverse()) {
      if (found.size === MOST || found.has(request.url) || !request.url.endsWith("/")) continue;
      const title = titleOf((await (await store.match(request))?.text()) ?? "");
      if (title && request.url !== new URL(`${base}offline/`, location.href).href) {
        found.set(request.url, { address: request.url, title });
      }
    }
  }
  return [...found.values()];
}

const titleOf = (html: string): string | null | undefined =>
  new DOMParser()
    .parseFromString(html.slice(0, html.indexOf("</head>")), "text/html")
    .querySelector('meta[property="og:title"]')
    ?.getAttribute("content");

function item({ address, title }: StoredPage): HTMLElement {
  const link = document.createElement("a");
  link.href = address;
  const name = document.createElement("b");
  name.textContent = title;
  link.append(name);
  const line = document.createElement("li");
  line.append(link);
  return line;
}

const { base } = document.documentElement.dataset;
const list = document.querySelector("[data-stored]");
const heading = document.querySelector<HTMLElement>("[data-stored-heading]");
if (base && list && heading && "caches" in window) {
  const pages = await storedPages(base).catch(() => []);
  // In place of another page nothing can be had that is not stored: ways to it would only lead here again.
  const instead = location.pathname !== `${base}offline/`;
  if (pages.length > 0 || instead) list.replaceChildren(...pages.map(item));
  heading.hidden = pages.length === 0;
}
