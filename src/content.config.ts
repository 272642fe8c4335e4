import { defineCollection } from "astro:content";
import { type CollectionName, collectionNames, schemas } from "./collections/index.ts";
import { entryLoader } from "./content/loader.ts";
import { contentDir } from "./paths.ts";

/** Wiring only: a folder of `content/` and the schema of its entries. */
const entries = <C extends CollectionName>(collection: C) =>
  defineCollection({ loader: entryLoader(collection, contentDir), schema: schemas[collection] });

export const collections = Object.fromEntries(collectionNames.map((name) => [name, entries(name)]));
