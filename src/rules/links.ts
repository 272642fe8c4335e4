import { linkTarget, schemeOf, withoutDisguise } from "../model/link-target.ts";
import type { Judged } from "./finding.ts";

/** Judges where links and images lead; `undefined` when that is in order. */
export interface Destinations {
  link(href: string): Judged | undefined;
  image(src: string): Judged | undefined;
}

/** Ways to another site that the site makes links of (src/model/link-target.ts). */
const OUTSIDE = new Set(["https", "http", "mailto", "tel"]);
/** `www.example.org`, `example.ac.th/x`: another site, written without its scheme. */
const OTHER_SITE = /^www\.|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|th)(?:\/|$)/;

/**
 * Judges a link: to another site by itself, to this one by what is known of it.
 * @param inside judges a link that leads to no other site; given without what browsers drop from it
 */
export function linkJudgement(href: string, inside: (link: string) => Judged | undefined): Judged | undefined {
  const link = withoutDisguise(href);
  const scheme = schemeOf(href);
  if (scheme !== undefined) return outside(href, link, scheme);
  if (/^[\\/]{2}/.test(link)) return { code: "unsafe-link/half", args: {}, instead: `https:${link}` };
  return OTHER_SITE.test(link)
    ? { code: "broken-link/no-scheme", args: { href }, instead: `https://${link}` }
    : inside(link);
}

function outside(href: string, link: string, scheme: string): Judged | undefined {
  if (!OUTSIDE.has(scheme)) return { code: "unsafe-link/scheme", args: { scheme } };
  if (linkTarget(href)) return undefined;
  const better = link.replace(/^(https?):[\\/]*/i, "$1://");
  return { code: "unsafe-link/address", args: { href }, instead: linkTarget(better) ? better : undefined };
}
