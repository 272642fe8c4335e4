import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { knowledgeOfBuild } from "../model/built.ts";
import { writeWorker } from "./build-worker.ts";
import { sectionsOf } from "./sections.ts";
import { writePacks } from "./write-packs.ts";

/**
 * Astro integration that writes the service worker of a finished build, and what can be kept by hand. Goes after everything that
 * changes pages and makes the search index.
 */
export function readOffline(): AstroIntegration {
  let base = "/";
  return {
    name: "read-offline",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        writePacks(folder, base, sectionsOf(knowledgeOfBuild()));
        await writeWorker(folder, base);
      },
    },
  };
}
