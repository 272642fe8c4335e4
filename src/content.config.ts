import { defineCollection } from "astro:content";
import { entryLoader } from "./check/entry-loader.ts";
import { type CollectionName, schemas } from "./schemas/index.ts";

/** Wiring only: a folder of `content/` and the schema of its entries. `CONTENT_DIR` points tests at another tree. */
const root = process.env.CONTENT_DIR ?? "content";

const entries = <C extends CollectionName>(collection: C) =>
  defineCollection({ loader: entryLoader(collection, root), schema: schemas[collection] });

export const collections = {
  networks: entries("networks"),
  factors: entries("factors"),
  lessons: entries("lessons"),
  provinces: entries("provinces"),
  framework: entries("framework"),
  followups: entries("followups"),
  proposals: entries("proposals"),
  statistics: entries("statistics"),
  discrepancies: entries("discrepancies"),
  glossary: entries("glossary"),
  report: entries("report"),
  sources: entries("sources"),
};
