/**
 * Where a link that an editor wrote may lead. The one rule of what is safe: the check asks it, the form asks it, and the pages
 * write no other address. Only what is listed here is a link; everything else stays text.
 */
export type LinkTarget =
  /** Another site, or an address to write or call to: whole and encoded. */
  | { kind: "outside"; href: string }
  /** A page of this site, from its root, without the base. */
  | { kind: "inside"; path: string }
  /** A place on the same page: `#p1`. */
  | { kind: "here"; href: string };

const SCHEMES = /^(?:https?:\/\/|mailto:|tel:)[^\s/]/i;
/** Browsers drop control characters and spaces from an address, and read a backslash as a slash. */
const DISGUISE = /[\0-\u0020\u007F-\u009F\\]/;
/** Origin that no page has, to resolve paths by. */
const NOWHERE = "https://site.invalid";

/** Reads the target of a link as Markdown has it. `undefined` when the site makes no link of it. Never throws. */
export function linkTarget(written: string): LinkTarget | undefined {
  const link = decodeReferences(written);
  if (DISGUISE.test(link)) return undefined;
  if (/^#[\p{L}\p{M}\p{N}_%-]+$/u.test(link)) return { kind: "here", href: link };
  if (SCHEMES.test(link)) {
    const url = parse(link);
    // A name before the host makes one site look like another.
    return url && !url.username && !url.password ? { kind: "outside", href: url.href } : undefined;
  }
  if (!link.startsWith("/")) return undefined;
  const url = parse(link, NOWHERE);
  // `//host` and what becomes so when its dots are resolved is another site.
  if (url?.origin !== NOWHERE || url.pathname.startsWith("//")) return undefined;
  return { kind: "inside", path: url.pathname + url.search + url.hash };
}

/** What `scheme:` an address begins with, in lower case, after everything that browsers drop. */
export const schemeOf = (link: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/i.exec(withoutDisguise(link))?.[1]?.toLowerCase();

/** The address as a browser takes it before it looks at the scheme: character references resolved, control characters gone. */
export const withoutDisguise = (link: string): string =>
  decodeReferences(link).replace(/[\0-\u0020\u007F-\u009F]/g, "");

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  colon: ":",
  sol: "/",
  bsol: "\\",
  num: "#",
  tab: "\t",
  newline: "\n",
};

function decodeReferences(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, decimal: string) => character(Number(decimal)))
    .replace(/&([a-z]{2,7});/gi, (whole, name: string) => NAMED[name.toLowerCase()] ?? whole);
}

const character = (point: number): string => (point <= 0x10ffff ? String.fromCodePoint(point) : "");

const parse = (link: string, base?: string): URL | undefined =>
  URL.canParse(link, base) ? new URL(link, base) : undefined;
