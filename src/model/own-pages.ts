import { existsSync } from "node:fs";
import { type CollectionName, collections, type ListedName, listedNames } from "../collections/index.ts";

const PAGES = "src/pages";

/** Whether somebody has laid pages out for a collection: a folder of its name among the pages, or a page. */
const hasOwnPages = (name: string): boolean => existsSync(`${PAGES}/${name}`) || existsSync(`${PAGES}/${name}.astro`);

/**
 * Collections that are only described: their list, and their entries, are laid out by `pages/[described]/` from what is described of
 * them. One whose entries stand on the page of another collection is shown there.
 */
export const plainNames: readonly ListedName[] = listedNames.filter(
  (name) => !hasOwnPages(name) && [undefined, `/${name}/`].includes(collections[name].page),
);

export const isPlain = (name: CollectionName): boolean => plainNames.some((plain) => plain === name);
