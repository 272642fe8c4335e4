import type { LinkTarget } from "./model/link-target.ts";

/**
 * Where the site lives. Each can be set by an environment variable, so that a fork or a preview needs no code change.
 * The defaults are placeholders; the build says once what to set (src/check/integration.ts).
 */
const env = (name: string): string | undefined => {
  const value = typeof process === "undefined" ? undefined : process.env[name];
  return value?.trim() ? value.trim() : undefined;
};

export const PLACEHOLDER_URL = "https://example.org";
export const PLACEHOLDER_REPOSITORY = "https://github.com/example/value-network-knowledge";

export const site = {
  /** Origin only, no path. `SITE_URL` */
  url: env("SITE_URL") ?? PLACEHOLDER_URL,
  /** Path the site lives under, with a slash at both ends. `SITE_BASE` */
  base: `/${(env("SITE_BASE") ?? "").replace(/^\/+|\/+$/g, "")}/`.replace("//", "/"),
  /** Address of the repository, no slash at the end. `REPOSITORY_URL` */
  repository: (env("REPOSITORY_URL") ?? PLACEHOLDER_REPOSITORY).replace(/\/+$/, ""),
  branch: env("REPOSITORY_BRANCH") ?? "main",
  /** For who reports a misprint without the repository; shown when it is set. `CONTACT_MAIL` */
  mail: env("CONTACT_MAIL"),
  /** The same by telephone. `CONTACT_PHONE` */
  phone: env("CONTACT_PHONE"),
} as const;

/** What machines call the site and its data: the name of its repository. */
export const libraryName = site.repository.replace(/^.*\//, "").toLowerCase();

/** Address of a page for those who are elsewhere, from its path with the base; `undefined` while nobody has said where the site lives. */
export const pageAddress = (path: string): string | undefined =>
  site.url === PLACEHOLDER_URL ? undefined : new URL(path, site.url).href;

/**
 * Name of a thing of the site for those who take it away: its address. While nobody has said where the site lives, a URN of the same
 * path, of no namespace that anybody keeps: it tells the things of one file apart, not those of two sites.
 */
export const iriOf = (path: string): string => pageAddress(href(path)) ?? `urn:x-site:${path.slice(1) || "home"}`;

/** Whether somebody has said where the repository is. Else no link leads there: its pages are `undefined`, and what leads is not shown. */
export const hasRepository = site.repository !== PLACEHOLDER_REPOSITORY;
const inRepository = (path: string): string | undefined => (hasRepository ? site.repository + path : undefined);

/** Site path → link that honours the base: `/networks/` → `/base/networks/`. */
export const href = (path: string): string => site.base + path.replace(/^\//, "");

/** The way back: path with the base → site path. */
export const pathOf = (link: string): string => `/${link.slice(site.base.length)}`;

/** Site path → address for machines: whole where somebody has said where the site lives, else from the root of whatever host it lies on. */
export const addressOf = (path: string): string => pageAddress(href(path)) ?? href(path);

/** The attributes of a link that an editor wrote. */
export function linkAttributes(target: LinkTarget): { href: string; rel?: string } {
  if (target.kind === "inside") return { href: href(target.path) };
  return target.kind === "outside" ? { href: target.href, rel: "external noopener" } : { href: target.href };
}

/**
 * Page of the repository where a misprint is reported, with the page it stands on filled in (.github/ISSUE_TEMPLATE/misprint.yml).
 * @param page its address, or its path where the site has none yet
 */
export const misprintUrl = (page: string): string | undefined =>
  inRepository(`/issues/new?template=misprint.yml&page=${encodeURIComponent(page)}`);

/** Page of the repository that shows a folder or file; GitHub sends on from one to the other. */
export const repositoryUrl = (path: string): string | undefined => inRepository(`/tree/${site.branch}/${path}`);

/** Page of the repository where a content file can be edited. `file` is relative to `content/`. */
export const editUrl = (file: string): string | undefined => inRepository(`/edit/${site.branch}/content/${file}`);

/** Page of the repository where a new content file begins. `folder` is relative to `content/`. */
export const newFileUrl = (folder: string): string | undefined =>
  inRepository(`/new/${site.branch}?filename=content/${folder}/`);
