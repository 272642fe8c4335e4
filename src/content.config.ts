import { defineCollection } from "astro:content";
import { collectionNames } from "./collections/index.ts";
import { entryLoader } from "./content/loader.ts";
import { contentDir } from "./paths.ts";

/** Wiring only: a folder of `content/`. Entries come held against their schemas, so Astro is told none and asks them nothing again. */
export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, defineCollection({ loader: entryLoader(name, contentDir) })]),
);
