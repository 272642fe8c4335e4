import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { knowledgeOfBuild } from "../model/built.ts";
import { collect } from "./build/collect.ts";
import { writeIndex } from "./build/write.ts";

/**
 * Astro integration that makes the search index of a build. Goes in `astro.config.mjs` before what lists the files of the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const collected = collect(knowledgeOfBuild());
        await writeIndex(fileURLToPath(dir), collected);
        logger.info(`• ทำดัชนีค้นหา ${collected.records.length} รายการ ${collected.vocabulary.size} คำ`);
      },
    },
  };
}
