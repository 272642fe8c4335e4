import { defineCollection } from "astro:content";
import { pathToFileURL } from "node:url";
import { glob } from "astro/loaders";
import { schemas } from "./schemas/index.ts";

/** Wiring only: a folder of `content/` and the schema of its entries. `CONTENT_DIR` points tests at another tree. */
const root = pathToFileURL(`${process.env.CONTENT_DIR ?? "./content"}/`);

const entries = <S extends (typeof schemas)[keyof typeof schemas]>(folder: string, schema: S) =>
  defineCollection({
    loader: glob({
      base: new URL(`${folder}/`, root),
      pattern: "*.md",
      generateId: ({ entry }) => entry.replace(/\.md$/, ""),
      // Bodies are rendered from the model's blocks, never by a Markdown renderer that would let HTML through.
      deferRender: true,
    }),
    schema,
  });

export const collections = {
  networks: entries("networks", schemas.networks),
  factors: entries("factors", schemas.factors),
  lessons: entries("lessons", schemas.lessons),
  provinces: entries("provinces", schemas.provinces),
  framework: entries("framework", schemas.framework),
  followups: entries("followups", schemas.followups),
  proposals: entries("proposals", schemas.proposals),
  statistics: entries("statistics", schemas.statistics),
  discrepancies: entries("discrepancies", schemas.discrepancies),
  glossary: entries("glossary", schemas.glossary),
  report: entries("report", schemas.report),
  sources: entries("sources", schemas.sources),
};
