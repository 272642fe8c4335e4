import { type CollectionName, collectionNames } from "../collections/index.ts";
import type { Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { textsOf } from "./untyped.ts";
import { entryAnchor, entryUrl } from "./urls.ts";

/** Addresses that entries had under ids that they no longer have ► where they lead now, as site paths without the base. */
export const formerAddresses = perKnowledge(
  (k: Knowledge): ReadonlyMap<string, string> =>
    new Map(
      collectionNames.flatMap((collection) =>
        k[collection].flatMap((entry) =>
          textsOf(entry, "formerIds").map((id): [string, string] => [entryUrl(collection, id), entry.url]),
        ),
      ),
    ),
);

/** Anchors that an entry has on the page that it shares: its own, then those it had before. */
export const anchorsOf = (
  collection: CollectionName,
  { id, formerIds }: { id: string; formerIds: readonly string[] },
): string[] => [id, ...formerIds].map((each) => entryAnchor(collection, each));
