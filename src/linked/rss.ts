import { CHANGES } from "../model/change-list.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { changesText } from "../words/changes.ts";
import { element, type Feed } from "./feeds.ts";
import type { WrittenAddress } from "./thing.ts";

/** As RFC 822 has a time, with a year of four digits. */
const dated = (at: string): string => new Date(at).toUTCString();
/** What stands in an item is HTML, written as a text. */
const asHtml = (text: string): string => text.split("\n").map(escapeHtml).join("<br>");
/** RSS has no addresses that hang on where the file lies: what is not whole is left out. */
const whole = (name: string, address: string): string => (URL.canParse(address) ? element(name, address) : "");

/**
 * RSS 2.0 of the same items, for readers that know no Atom. A feed must have a link: its page, by the name for all time that has
 * no host while nobody has said where the site lives.
 */
export const rssFeed = ({ title, items }: Feed, at: WrittenAddress, iri: WrittenAddress): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    "<channel>",
    element("title", title),
    element("link", iri(CHANGES)),
    element("description", changesText.feedLead),
    element("language", "th"),
    URL.canParse(at("/rss.xml"))
      ? `<atom:link rel="self" type="application/rss+xml" href="${escapeHtml(at("/rss.xml"))}"/>`
      : "",
    ...(items[0] ? [element("lastBuildDate", dated(items[0].at))] : []),
    ...items.flatMap((item) => [
      "<item>",
      element("title", item.title),
      whole("link", item.url),
      `<guid isPermaLink="false">${escapeHtml(item.id)}</guid>`,
      element("pubDate", dated(item.at)),
      element("description", asHtml(item.text)),
      "</item>",
    ]),
    "</channel>",
    "</rss>",
  ]
    .filter(Boolean)
    .map((line) => `${line}\n`)
    .join("");
