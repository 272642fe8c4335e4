import type { CollectionName } from "../collections/index.ts";
import { collections } from "../collections/index.ts";
import { TWIN } from "../editions/markdown/markdown-page.ts";
import { tableNames } from "../exports/tables.ts";
import { type LinePiece, link } from "./parts.ts";

/** Where the ids of a collection stand: in its data file, or on the page of those that have none. */
export function idsOf(name: CollectionName): LinePiece {
  const { label, page } = collections[name];
  return link(label, tableNames.includes(name) ? `/data/${name}.json` : `${page ?? `/${name}/`}${TWIN}`);
}
