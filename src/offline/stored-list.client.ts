/** On the page for reading without signal: what this browser holds of the site. In place of another page it says so; else it manages. */
import { readKept } from "./kept.ts";
import { MOST_LISTED, pageStores } from "./stores.ts";

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
      if (found.size === MOST_LISTED || found.has(request.url) || !request.url.endsWith("/")) continue;
      const isHome = new URL(request.url).pathname === base;
      const title = isHome ? list?.dataset.home : titleOf((await (await store.match(request))?.text()) ?? "");
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

/** Where the sections begin that are kept by hand. */
async function keptSections(base: string): Promise<StoredPage[]> {
  const held = (await readKept(base))?.held ?? [];
  return held.flatMap((id) => {
    const link = document.querySelector<HTMLAnchorElement>(`[data-section="${id}"] a`);
    // Not `innerText`, which is empty while the section keeps its place and is not shown (keep.css).
    return link ? { address: link.href, title: link.textContent } : [];
  });
}

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
const list = document.querySelector<HTMLElement>("[data-stored]");
const heading = document.querySelector<HTMLElement>("[data-stored-heading]");
const instead = base !== undefined && location.pathname !== `${base}offline/`;

/** What is kept by hand, then what was opened, the last first. */
async function showStored(base: string, list: HTMLElement): Promise<void> {
  const kept = await keptSections(base).catch(() => []);
  const opened = await storedPages(base).catch(() => []);
  const pages = [...kept, ...opened.filter(({ address }) => kept.every((section) => section.address !== address))];
  // In place of another page nothing can be had that is not stored: ways to it would only lead here again.
  list.replaceChildren(...pages.map(item));
  list.hidden = pages.length === 0;
  if (heading) heading.hidden = list.hidden;
}

if (instead) {
  const { title = "", lead = "" } = list?.dataset ?? {};
  document.title = title;
  for (const [selector, text] of [
    ["h1", title],
    [".lead", lead],
  ] as const)
    document.querySelector(selector)?.replaceChildren(text);
} else import("./manage.client.ts");
if (base && list && "caches" in window) {
  await showStored(base, list);
  // What is kept or let go meanwhile (manage.client.ts).
  addEventListener("kept", () => showStored(base, list));
}
// Nothing is kept from here, and nothing is waited for; what the sections are called was read above.
if (instead) document.querySelector("[data-keep]")?.remove();
