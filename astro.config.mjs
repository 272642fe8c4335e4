import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { checkedContent } from "./src/check/integration.ts";
import { citations } from "./src/cite/integration.ts";
import { markdownTwins } from "./src/editions/integration.ts";
import { hostHeaders } from "./src/host-headers.ts";
import { newestChange } from "./src/model/last-changed.ts";
import { readOffline } from "./src/offline/integration.ts";
import { cacheDir, outDir } from "./src/paths.ts";
import { pagePictures } from "./src/previews/integration.ts";
import { searchIndex } from "./src/search/integration.ts";
import { fewerWaits, plainImports } from "./src/setup/late-imports.ts";
import { site } from "./src/site.ts";
import { isListed, withLastChange } from "./src/sitemap.ts";
import { ownLetters } from "./src/styles/fonts/own-letters.ts";
import { moreInTwin } from "./src/twins/more-in-twin.ts";

/** Every page names its scripts: Astro's own names are three times as long and say no more than whose script it is. */
const scriptName = ({ name }) => `_astro/${name.replace(/\.astro_astro_type_script_index_\d+_lang$/, "")}.[hash].js`;

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: "always",
  outDir,
  // Content of another tree must not meet the entries that Astro remembers of this one.
  cacheDir,
  logger: { entrypoint: new URL("./src/setup/logger.mjs", import.meta.url) },
  compressHTML: "jsx",
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  server: { port: 4321 },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [plainImports, fewerWaits],
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } } },
    // The service worker: one file, at the root of what it looks after.
    worker: { format: "iife", rolldownOptions: { output: { entryFileNames: "sw.js" } } },
    build: {
      // What the site is read with. Without it the minifier takes the newest browser for granted and joins longhands into
      // shorthands that Safari before 26.2 drops whole: the lines under corrected words were gone.
      cssTarget: ["safari16.4", "chrome111", "firefox114"],
      // Every script, style and font is a file: kept by the browser for the next page, and the policy needs no list of hashes.
      assetsInlineLimit: 0,
    },
  },
  integrations: [
    checkedContent(),
    mdx(),
    sitemap({ filter: isListed(outDir), serialize: withLastChange(outDir, newestChange) }),
    searchIndex(),
    ownLetters(),
    pagePictures(),
    citations(),
    markdownTwins(moreInTwin),
    readOffline(),
    hostHeaders(),
  ],
  build: { inlineStylesheets: "never" },
});
