import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { readContent } from "../content/read.ts";
import { buildKnowledge } from "../model/knowledge.ts";
import { contentDir } from "../paths.ts";
import { collect } from "./build/collect.ts";
import { writeIndex } from "./build/write.ts";

/**
 * Astro integration that makes the search index from the finished pages of a build.
 * Goes in `astro.config.mjs` after what writes pages, and before what lists the files of the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const collected = collect(dist, buildKnowledge(readContent(contentDir)));
        await writeIndex(dist, collected);
        logger.info(`• ทำดัชนีค้นหา ${collected.records.length} รายการ ${collected.vocabulary.size} คำ`);
      },
    },
  };
}
