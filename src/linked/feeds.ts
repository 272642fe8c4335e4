import { CHANGES, changeDays, changeList, linesOf } from "../model/change-list.ts";
import type { DayOfChanges } from "../model/changes.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { partUrl } from "../model/parts.ts";
import { siteWords } from "../model/site-words.ts";
import { thaiDate } from "../text/dates.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { changesText } from "../words/changes.ts";
import type { WrittenAddress } from "./thing.ts";

/** The feeds of what changed, as pages link them. */
export const feeds = [
  { path: "/feed.xml", type: "application/atom+xml", title: "Atom" },
  { path: "/rss.xml", type: "application/rss+xml", title: "RSS" },
  { path: "/feed.json", type: "application/feed+json", title: "JSON Feed" },
] as const;

/** So many days are told of. */
const DAYS = 30;
/** Atom asks when a feed changed. Where the history is not known nothing changed that is told of. */
const NEVER = "1970-01-01T00:00:00Z";

/** What changed on one day. */
interface Item {
  /** Never changes, whatever page of the list the day is on. */
  id: string;
  url: string;
  title: string;
  /** A line for each thing that was done. */
  text: string;
  /** RFC 3339: of the day's last change. */
  at: string;
}

export interface Feed {
  title: string;
  site: string;
  items: readonly Item[];
}

/**
 * What changed, a day an item, newest first: no items where the history is not known.
 * @param iri site path ► name for all time
 */
export function feedOf(k: Knowledge, at: WrittenAddress, iri: WrittenAddress): Feed {
  const site = siteWords(k).title;
  const { list } = changeList(k);
  const itemOf = ({ day, kinds, changes }: DayOfChanges): Item => ({
    id: iri(`${CHANGES}#${day}`),
    url: at(`${partUrl(CHANGES, list.where.get(day) ?? list.parts.length)}#${day}`),
    title: changesText.on(thaiDate(day, "long")),
    text: linesOf(kinds)
      .map(({ text, entries }) => [text, entries.map(({ title }) => title).join(" · ")].filter(Boolean).join(": "))
      .join("\n"),
    at: changes.map((change) => change.at).reduce((a, b) => (Date.parse(a) >= Date.parse(b) ? a : b), NEVER),
  });
  return { title: `${changesText.title} · ${site}`, site, items: changeDays(k).slice(0, DAYS).map(itemOf) };
}

/** An element of XML that holds a text. */
export const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;

/** RFC 4287. */
export function atomFeed({ title, site, items }: Feed, at: WrittenAddress, iri: WrittenAddress): string {
  const link = (rel: string, href: string): string => `<link rel="${rel}" href="${escapeHtml(href)}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="th">',
    element("id", iri("/feed.xml")),
    element("title", title),
    element("updated", items[0]?.at ?? NEVER),
    `<author>${element("name", site)}</author>`,
    link("self", at("/feed.xml")),
    link("alternate", at(CHANGES)),
    ...items.map((item) =>
      [
        "<entry>",
        element("id", item.id),
        element("title", item.title),
        element("updated", item.at),
        link("alternate", item.url),
        element("summary", item.text),
        "</entry>",
      ].join("\n"),
    ),
    "</feed>\n",
  ].join("\n");
}

/** JSON Feed 1.1. */
export const jsonFeed = ({ title, items }: Feed, at: WrittenAddress): string =>
  JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title,
      home_page_url: at(CHANGES),
      feed_url: at("/feed.json"),
      language: "th",
      items: items.map(({ id, url, title, text, at }) => ({ id, url, title, content_text: text, date_modified: at })),
    },
    null,
    1,
  );
