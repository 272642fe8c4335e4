import { type CollectionName, collectionNames, collections, outlines } from "../collections/index.ts";
import { sectionKey } from "../collections/section-address.ts";
import { anchorPattern } from "../collections/texts.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { ContentFile } from "../content/files.ts";
import { locate } from "../content/locate.ts";
import { BEGIN, type Problem } from "../content/problem.ts";
import { nameKey } from "../model/unique-names.ts";
import { textOf, textsOf } from "../model/untyped.ts";
import { hasShortAddresses } from "../rules/by-collection.ts";
import { nearest } from "../text/nearest.ts";
import { exists, type SiteAddresses } from "./addresses.ts";
import type { Content } from "./content.ts";
import { problemOf, tell } from "./problem-of.ts";
import { placesNaming } from "./references.ts";

/** Ids are promises: no two files may claim one, and none that was published may go away. */

/** Files whose names differ only by case or extension: one of them would vanish from the site, or from a Windows disk. */
export function checkSameNames(files: readonly ContentFile[]): Problem[] {
  // Not the raw text of a report, which has the name of its record.
  const prose = files
    .filter(({ path }) => !/^sources\/[^/]+\.txt$/i.test(path) && /\.(?:md|mdx|markdown|txt)$/i.test(path))
    .map(({ path }) => path);
  const groups = Map.groupBy(prose, (path) => path.toLowerCase().replace(/(?:\.[a-z]+)+$/, ""));
  return [...groups.values()].flatMap((paths) => {
    const kept = paths.find((path) => /^[a-z0-9/-]+\.mdx?$/.test(path)) ?? paths[0];
    return paths
      .filter((path) => path !== kept)
      .map((file) => tell({ file }, BEGIN, { code: "same-id/file", args: { kept: kept ?? "" } }));
  });
}

/** More than one entry where there is one. */
export const checkSingle = ({ byId }: Content): Problem[] =>
  collectionNames.flatMap((collection) => {
    const [first, ...others] = [...byId[collection].values()].filter(({ file }) => file !== "");
    if (!collections[collection].single || !first) return [];
    const args = { label: collections[collection].label, path: `content/${first.file}` };
    return others.map((entry) => tell(entry, BEGIN, { code: "only-one", args }));
  });

/** The same thing entered twice. */
export function checkSameTitles({ byId }: Content): Problem[] {
  return collectionNames.flatMap((collection) => {
    if (!collections[collection].uniqueNames) return [];
    const first = new Map<string, string>();
    return [...byId[collection].values()].flatMap((entry) => {
      const title = textOf(entry.data, "title")?.trim();
      if (!title) return [];
      const key = nameKey(title, textOf(entry.data, "province"));
      const other = first.get(key);
      if (other === undefined) first.set(key, entry.file);
      if (other === undefined) return [];
      const args = { title, path: `content/${other}` };
      return [problemOf(entry, { code: "same-title", args, where: ["title"] })];
    });
  });
}

/** An id that another entry has, or had too: its address would lead to two. */
export function checkFormerIds(content: Content): Problem[] {
  return content.entries.flatMap((entry) =>
    textsOf(entry.data, "formerIds").flatMap((id, i) => {
      const taken = content.byId[entry.collection].get(id);
      const other = taken ?? content.formerly(entry.collection, id);
      if (entry.template || !other || (other === entry && !taken)) return [];
      const args = { id, path: `content/${other.file}` };
      return [problemOf(entry, { code: "same-id/former", args, where: ["formerIds", i] })];
    }),
  );
}

/**
 * Addresses that were published and lead nowhere now: entries that are gone or renamed, and blocks of a report.
 * What else the site publishes (events of a follow-up, figures, diagrams) is tested on the model: tests/content/permalinks.test.ts.
 */
export function checkPermalinks(content: Content, addresses: SiteAddresses): Problem[] {
  const added = new Map<CollectionName, string[]>();
  const addedTo = (collection: CollectionName): string[] => {
    const ids =
      added.get(collection) ??
      [...content.byId[collection].keys()].filter((id) => !content.permalinks.has(content.urlOf(collection, id)));
    added.set(collection, ids);
    return ids;
  };
  const moved = new Set<string>();
  return [...content.permalinks].flatMap((url) => {
    if (exists(url, addresses) || addresses.former.has(url)) return [];
    const report = movedReport(content, url);
    // Told once: all addresses of its sections have changed with one line of its record.
    if (report && moved.has(report.id)) return [];
    if (report) {
      moved.add(report.id);
      const short = hasShortAddresses(report.data);
      const coded = { code: "changed-id/addresses", args: { id: report.id, short } } as const;
      return [tell(report, short ? locate(report, ["shortAddresses"]) : BEGIN, coded)];
    }
    const [page = "", anchor] = url.split("#");
    const lost = entryOf(content, url);
    if (lost) return isPartOfEntry(content, lost) ? [] : [lostEntry(content, url, lost, addedTo(lost.collection))];
    const section = addresses.sections.get(page);
    if (!section || !content.blocks(section) || !anchorPattern.test(anchor ?? "")) return [];
    const file = `report/${sectionKey(section)}.md`;
    return [tell({ file }, BEGIN, { code: "changed-id/block", args: { anchor: anchor ?? "", url } })];
  });
}

/** The report whose section has left this address although it is there: its short addresses came or went. */
function movedReport({ byId, urlsOf }: Content, url: string): ContentEntry | undefined {
  const [, first = "", second] = /^\/report\/([^/#]+)\/(?:([^/#]+)\/)?(?:#|$)/.exec(url) ?? [];
  const names = second
    ? [{ source: first, section: second }]
    : [...byId.sources.keys()].map((source) => ({ source, section: first }));
  const left = names.filter(
    (name) => byId.report.has(sectionKey(name)) && !urlsOf("report", sectionKey(name)).includes(url.replace(/#.*/, "")),
  );
  const [name, ...others] = left;
  return name && others.length === 0 ? byId.sources.get(name.source) : undefined;
}

/** The events of a follow-up have its id and a number. */
const isPartOfEntry = ({ byId }: Content, { collection, id }: EntryAddress): boolean =>
  collection === "followups" && byId.followups.has(id.replace(/-\d+$/, ""));

interface EntryAddress {
  collection: CollectionName;
  id: string;
}

function lostEntry(content: Content, url: string, { collection, id }: EntryAddress, added: readonly string[]): Problem {
  const renamed = nearest(id, added);
  const named = placesNaming(content, collection, id, MOST_PLACES);
  const file = `${collection}/${renamed ?? id}.md`;
  const rename = `${collection}/${id}.md`;
  return renamed
    ? tell({ file }, BEGIN, {
        code: "changed-id/renamed",
        args: { was: id, url, named, may: mayMove(collection) },
        rename,
      })
    : tell({ file }, BEGIN, { code: "changed-id/gone", args: { url, named }, rename });
}

/** Can an entry say which id it had before? */
const mayMove = (collection: CollectionName): boolean =>
  outlines[collection].fields?.some(({ name }) => name === "formerIds") ?? false;

/** How many of the places that refer to what is gone are told. */
const MOST_PLACES = 5;

/** Where collections share a page, those that have a prefix of their own go first: any anchor would do for the other. */
const withPrefixFirst = collectionNames.toSorted(
  (a, b) => Number(!collections[a].anchorPrefix) - Number(!collections[b].anchorPrefix),
);

/** Which entry an address belongs to. */
function entryOf(content: Content, url: string): EntryAddress | undefined {
  for (const collection of withPrefixFirst) {
    for (const before of collections[collection].within ? reportsOf(content) : [""]) {
      const [start = "", end = ""] = content.urlOf(collection, `${before}*`).split("*");
      const id = before + url.slice(start.length, url.length - end.length);
      if (/^[a-z0-9-]+$/.test(id.slice(before.length)) && content.urlOf(collection, id) === url)
        return { collection, id };
    }
  }
  return undefined;
}
const reportsOf = ({ byId }: Content): string[] => [...byId.sources.keys()].map((source) => `${source}/`);
