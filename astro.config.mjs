import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { checkedContent } from "./src/check/integration.ts";
import { citations } from "./src/cite/integration.ts";
import { markdownTwins } from "./src/editions/integration.ts";
import { hostHeaders } from "./src/host-headers.ts";
import { readOffline } from "./src/offline/integration.ts";
import { cacheDir, outDir } from "./src/paths.ts";
import { pagePictures } from "./src/previews/integration.ts";
import { searchIndex } from "./src/search/integration.ts";
import { site } from "./src/site.ts";
import { isListed, withLastChange } from "./src/sitemap.ts";
import { ownLetters } from "./src/styles/fonts/own-letters.ts";

/**
 * Vite gives every script that imports late 0.9 KB to fetch that import's styles first, and a list of what the import imports. No such
 * import here brings styles, and the lists weigh more than the wait.
 */
const plainImports = {
  name: "plain-imports",
  enforce: "pre",
  // Here, because Astro overrides what the configuration says.
  config: () => ({ build: { modulePreload: false } }),
  load: (id) => (id.endsWith("vite/preload-helper.js") ? "export const __vitePreload = (load) => load();" : undefined),
};

/** @type {NonNullable<import("astro").ViteUserConfig["plugins"]>[number]} */
const fewerWaits = {
  name: "fewer-waits",
  generateBundle(_, bundle) {
    const helper = Object.keys(bundle).find((file) => file.includes("/preload-helper."));
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      // What is left of Vite's helper is shorter than its name: no page need wait for a file of it.
      const named = /import\{t(?: as (\w+))?\}from"\.\/preload-helper\.[^"]+";/;
      if (helper && chunk.imports.includes(helper) && named.test(chunk.code)) {
        chunk.code = chunk.code.replace(named, (_, name = "t") => `let ${name}=l=>l();`);
        chunk.imports.splice(chunk.imports.indexOf(helper), 1);
      }
      // What suggests names, or searches, is waited for with the first key in a box: all that it imports is asked for with it, not when
      // it has come.
      const late = chunk.dynamicImports.find((file) =>
        /\/(?:suggestions|search-page)\.client\.ts$/.test(bundle[file]?.facadeModuleId ?? ""),
      );
      if (late === undefined) continue;
      const written = (file) => `import(\`./${file.replace(/^.*\//, "")}\`)`;
      const all = [
        late,
        ...[...importsOf(bundle, late)].filter((file) => file !== helper && !chunk.imports.includes(file)),
      ];
      chunk.code = chunk.code.replace(written(late), `Promise.all([${all.map(written)}]).then(a=>a[0])`);
    }
    if (helper && !Object.values(bundle).some(({ imports }) => imports?.includes(helper))) delete bundle[helper];
  },
};

/** All chunks that one imports, and those that these import. */
function importsOf(bundle, file, found = new Set()) {
  for (const name of bundle[file]?.imports ?? []) if (!found.has(name)) importsOf(bundle, name, found.add(name));
  return found;
}

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
    sitemap({ filter: isListed(outDir), serialize: withLastChange(outDir) }),
    searchIndex(),
    ownLetters(),
    pagePictures(),
    markdownTwins(),
    readOffline(),
    citations(),
    hostHeaders(),
  ],
  build: { inlineStylesheets: "never" },
});
