import { writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { fileForms } from "./cite/forms.ts";

/** Never changes under its name: browsers need not ask again for a year. */
const FOREVER = "Cache-Control: public, max-age=31536000, immutable";
/** Browsers may keep it, and ask each time whether it is still so. */
const ASK_FIRST = "Cache-Control: no-cache";

/** Path below the base → headers. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  "*": [
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: strict-origin-when-cross-origin",
    "Permissions-Policy: camera=(), geolocation=(), microphone=(), interest-cohort=()",
    // What a <meta> can't carry.
    "Content-Security-Policy: frame-ancestors 'self'",
    "Cross-Origin-Opener-Policy: same-origin",
  ],
  "_astro/*": [FOREVER],
  "pagefind/:index/*": [FOREVER],
  "pagefind/current.json": [ASK_FIRST],
  "offline/packs/*": [FOREVER],
  "offline/list.json": [ASK_FIRST],
  "sw.js": [ASK_FIRST],
  "data/*": ["Access-Control-Allow-Origin: *"],
  "framework.ttl": ["Access-Control-Allow-Origin: *", "Content-Type: text/turtle; charset=utf-8"],
  "feed.json": ["Access-Control-Allow-Origin: *", "Content-Type: application/feed+json; charset=utf-8"],
  "feed.xml": ["Access-Control-Allow-Origin: *", "Content-Type: application/atom+xml; charset=utf-8"],
  "rss.xml": ["Access-Control-Allow-Origin: *", "Content-Type: application/rss+xml; charset=utf-8"],
  // Endings that hosts do not know.
  ...Object.fromEntries(
    fileForms.map(({ ending, mediaType }) => [
      `*${ending}`,
      [`Content-Type: ${mediaType}; charset=utf-8`, "Access-Control-Allow-Origin: *"],
    ]),
  ),
};

/**
 * Text of the `_headers` file that Cloudflare Pages and Netlify read; GitHub Pages has no such file. @param base with a slash at
 * both ends
 */
export const headersFile = (base: string): string =>
  Object.entries(RULES)
    .map(([path, headers]) => [base + path, ...headers.map((header) => `  ${header}`), ""].join("\n"))
    .join("");

/** Astro integration that writes `_headers` for the base that the site is built for. */
export function hostHeaders(): AstroIntegration {
  let base = "/";
  return {
    name: "host-headers",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": ({ dir }) => writeFileSync(new URL("_headers", dir), headersFile(base)),
    },
  };
}
