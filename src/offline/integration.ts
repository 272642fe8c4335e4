import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { knowledgeOfBuild } from "../model/built.ts";
import { sectionsOf } from "./kept-sections.ts";
import { tellWorker } from "./tell-worker.ts";
import { writePacks } from "./write-packs.ts";

/**
 * Astro integration that tells the service worker what was built, and writes what can be kept by hand. Goes after everything that
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
      "astro:build:done": ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const sections = sectionsOf(knowledgeOfBuild());
        writePacks(folder, base, sections);
        tellWorker(folder, base);
        logger.info(`• รวมหน้าไว้ให้เก็บอ่านออฟไลน์ ${sections.length} ชุด`);
      },
    },
  };
}
