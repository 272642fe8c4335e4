import { collectionNames, listedNames } from "../collections/index.ts";
import { type SectionName, sectionNamed } from "../collections/section-address.ts";
import { textsOf } from "../model/untyped.ts";
import { entryUrl } from "../model/urls.ts";
import { pagesBesideSections } from "../rules/by-collection.ts";
import { nearest } from "../text/nearest.ts";
import type { Content } from "./content.ts";

/** Which addresses the site will have, so far as its content and `src/pages` tell. */
export interface SiteAddresses {
  /** Of entries: pages of their own, or anchors on a page that many share. */
  entries: ReadonlySet<string>;
  /** The pages that entries share. */
  shared: ReadonlySet<string>;
  /** Sections of reports by the addresses of their pages. */
  sections: ReadonlyMap<string, SectionName>;
  /** Pages of their own below /report/, where sections have theirs: `corrections`. */
  besideSections: ReadonlySet<string>;
  /** The other pages. */
  routes: readonly Route[];
  /** Addresses that entries had before ► where they lead now. No link in the content should need them. */
  former: ReadonlyMap<string, string>;
  /** Every address that is known letter by letter. */
  all: readonly string[];
  content: Content;
}

interface Route {
  pattern: RegExp;
  /** The address itself, where it has no free part. */
  path?: string;
}

/** @param pages files of `src/pages`, with `/` between folders. */
export function addressesOf(content: Content, pages: readonly string[]): SiteAddresses {
  const entries = collectionNames.flatMap((name) =>
    [...content.byId[name].keys()].flatMap((id) => content.urlsOf(name, id)),
  );
  const shared = entries.flatMap((url) => (url.includes("#") ? url.replace(/#.*/, "") : []));
  const sections = new Map(
    [...content.byId.report.keys()].flatMap((id) =>
      content.urlsOf("report", id).map((url): [string, SectionName] => [url, sectionNamed(id)]),
    ),
  );
  const besideSections = pagesBesideSections(pages);
  // What begins with a free part has addresses that the content decides.
  const routes = [...pages.filter((page) => !page.startsWith("[")).map(routeOf), ...listedNames.map(routeOf)];
  const all = [...new Set([...routes.flatMap(({ path }) => path ?? []), ...entries])];
  const former = new Map(
    collectionNames.flatMap((name) =>
      [...content.byId[name].values()].flatMap(({ id, data }) =>
        textsOf(data, "formerIds").map((before): [string, string] => [
          content.urlOf(name, before),
          content.urlOf(name, id),
        ]),
      ),
    ),
  );
  return { entries: new Set(entries), shared: new Set(shared), sections, besideSections, routes, former, all, content };
}

/**
 * `networks/by/[facet].astro` → `/networks/by/…/`; `data/[collection].csv.ts` → `/data/….csv`; `glossary/[...page].astro` →
 * `/glossary/`, whose parts no entry links to.
 */
function routeOf(page: string): Route {
  const path = page.replace(/\.(?:astro|mdx?|ts|js)$/, "").replace(/(?:^|\/)(?:index|\[\.\.\.\w+\])$/, "");
  const end = path === "" || /\.\w+$/.test(path) ? "" : "/";
  const parts = path.split(/\[[^\]]*\]/);
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[^/]+");
  return { pattern: new RegExp(`^/${pattern}${end}$`), ...(parts.length === 1 && { path: `/${path}${end}` }) };
}

/** Addresses of entries that have a page of their own. */
const OF_ENTRY = new RegExp(
  `^/(?:${collectionNames.filter((name) => entryUrl(name, "x").endsWith("/")).join("|")})/[^/]+/$`,
);

/** Will a site path, with or without an anchor, lead somewhere? Anchors are judged only where the content decides them. */
export function exists(link: string, { entries, shared, sections, routes, content }: SiteAddresses): boolean {
  const [path = "", anchor] = link.replace(/\?[^#]*/, "").split("#");
  if (shared.has(path)) return anchor === undefined || entries.has(`${path}#${anchor}`);
  const section = anchor === undefined ? undefined : sections.get(path);
  const blocks = section && content.blocks(section)?.texts;
  if (entries.has(path)) return blocks === undefined || blocks.has(anchor ?? "");
  // Under /networks/ and its like a page with a free part is an entry's, and this entry does not exist.
  return routes.some((route) => route.pattern.test(path) && (route.path !== undefined || !OF_ENTRY.test(path)));
}

/** The page that a wrong address was probably meant for: a file name, a missing slash, a slip of the finger. */
export function intendedAddress(link: string, addresses: SiteAddresses): string | undefined {
  const path = link.replace(/[?#].*$/, "").replace(/^(?:\.{0,2}\/)*(?:content\/)?/, "");
  const rooted = `/${path.replace(/\.mdx?$/, "")}/`.replace(/\/+$/, "/");
  if (rooted !== link && exists(rooted, addresses)) return rooted;
  const [, folder, id = ""] = /^\/([a-z]+)\/(.+)\/$/.exec(rooted) ?? [];
  const collection = collectionNames.find((name) => name === folder);
  const meant = collection && addresses.content.urlOf(collection, id);
  return meant !== undefined && addresses.entries.has(meant) ? meant : nearest(rooted, addresses.all);
}
