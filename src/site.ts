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
} as const;

/** Site path → link that honours the base: `/networks/` → `/base/networks/`. */
export const href = (path: string): string => site.base + path.replace(/^\//, "");

/** The attributes of a link that an editor wrote. */
export function linkAttributes(target: LinkTarget): { href: string; rel?: string } {
  if (target.kind === "inside") return { href: href(target.path) };
  return target.kind === "outside" ? { href: target.href, rel: "external noopener" } : { href: target.href };
}

/** Page of the repository where a misprint is reported, with the page it stands on filled in (.github/ISSUE_TEMPLATE/misprint.yml). */
export const misprintUrl = (page: URL): string =>
  `${site.repository}/issues/new?template=misprint.yml&page=${encodeURIComponent(page.href)}`;

/** Page of the repository that shows a folder or file; GitHub sends on from one to the other. */
export const repositoryUrl = (path: string): string => `${site.repository}/tree/${site.branch}/${path}`;

/** Page of the repository where a content file can be edited. `file` is relative to `content/`. */
export const editUrl = (file: string): string => `${site.repository}/edit/${site.branch}/content/${file}`;
