import type { CollectionName } from "../schemas/index.ts";

/** Collections in which a name belongs to one entry; networks of one name may live in different provinces. */
export const uniqueNames: ReadonlySet<CollectionName> = new Set(["networks", "factors", "provinces", "glossary"]);

/** Two entries of such a collection are the same thing when this is the same. */
export const nameKey = (title: string, province: string | null | undefined): string =>
  `${title.trim()}\n${province ?? ""}`;
