import type { Knowledge } from "../model/knowledge.ts";
import type { Citation } from "../model/places.ts";
import { siteWords } from "../model/site-words.ts";
import { ui } from "../words/ui.ts";
import { mainThing } from "./main-thing.ts";
import { placeThing, reportThing } from "./reports.ts";
import { oneOrMore, type Thing, type WrittenAddress } from "./thing.ts";

/** A page as its layout knows it. */
export interface LinkedPage {
  /** Site path without the base. */
  path: string;
  title: string;
  description: string;
  /** Way from the home page to here, without the home page and without this page. */
  crumbs: readonly { label: string; path: string }[];
  /** Place in a report that the page is about. */
  citation?: Citation;
  /** Day (ISO, CE) of the last change of what it is made from, if that is known. */
  changed?: string;
}

/** What schema.org has a name for, by the path. */
const PAGE_TYPES: Readonly<Record<string, string>> = { "/about/": "AboutPage", "/search/": "SearchResultsPage" };

/**
 * What a page is, for machines (schema.org): where it stands in the site, what it rests on, and the thing that it tells of. Nothing that
 * its readers are not told.
 */
export function linkedPage(k: Knowledge, page: LinkedPage, at: WrittenAddress): Thing {
  if (page.path === "/") return webSite(k, page, at);
  const main = mainThing(k, page, at);
  const ways: { label: string; path?: string }[] = [{ label: ui.home, path: "/" }, ...page.crumbs];
  return {
    "@type": PAGE_TYPES[page.path] ?? "WebPage",
    url: at(page.path),
    name: page.title,
    inLanguage: "th",
    dateModified: page.changed,
    isPartOf: { "@type": "WebSite", name: siteWords(k).title, url: at("/") },
    breadcrumb: {
      "@type": "BreadcrumbList",
      itemListElement: [...ways, { label: page.title }].map(
        ({ label, path }, i): Thing => ({
          "@type": "ListItem",
          position: i + 1,
          name: label,
          // The last is this page.
          item: path === undefined ? undefined : at(path),
        }),
      ),
    },
    // What is itself a part of a report, or says on what it rests, need not be said to rest on it again.
    isBasedOn: page.citation && !main?.isPartOf && !main?.isBasedOn ? placeThing(k, page.citation, at) : undefined,
    mainEntity: main,
  };
}

/** The home page is the site: how it is searched, and which reports it is made from. */
const webSite = (k: Knowledge, { description, changed }: LinkedPage, at: WrittenAddress): Thing => ({
  "@type": "WebSite",
  name: siteWords(k).title,
  url: at("/"),
  description,
  inLanguage: "th",
  dateModified: changed,
  isAccessibleForFree: true,
  isBasedOn: oneOrMore(k.sources.map((source) => reportThing(source, at))),
  potentialAction: {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${at("/search/")}?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  },
});
