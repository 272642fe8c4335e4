import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { checkedContent } from "./src/check/integration.ts";
import { hostHeaders } from "./src/host-headers.ts";
import { readOffline } from "./src/offline/integration.ts";
import { searchIndex } from "./src/search/integration.ts";
import { site } from "./src/site.ts";
import { isListed } from "./src/sitemap.ts";

const outDir = process.env.OUT_DIR ?? "./dist";

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: "always",
  outDir,
  // Content of another tree must not meet the entries that Astro remembers of this one.
  cacheDir: process.env.CACHE_DIR ?? "./node_modules/.astro",
  compressHTML: true,
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  server: { port: 4321 },
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      // What the site is read with. Without it the minifier takes the newest browser for granted and joins longhands into
      // shorthands that Safari before 26.2 drops whole: the lines under corrected words were gone.
      cssTarget: ["safari16.4", "chrome111", "firefox114"],
      // A font inside a style sheet would be loaded by every page, and the policy below forbids it; the rest as by default.
      assetsInlineLimit: (file) => (file.endsWith(".woff2") ? false : undefined),
    },
  },
  integrations: [
    checkedContent(),
    mdx(),
    sitemap({ filter: isListed(outDir) }),
    searchIndex(),
    readOffline(),
    hostHeaders(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind compiles WebAssembly in the page.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
