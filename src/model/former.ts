import { type CollectionName, collectionNames } from "../collections/index.ts";
import { byId } from "./by-id.ts";
import type { Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { textsOf } from "./untyped.ts";
import { entryAnchor, entryUrl } from "./urls.ts";

/** What a former address leads to. */
interface Moved {
  title: string;
  url: string;
}

/** Addresses that entries had under ids that they no longer have ► the entry they lead to, as site paths without the base. */
export const formerAddresses = perKnowledge(
  (k: Knowledge): ReadonlyMap<string, Moved> =>
    new Map(
      collectionNames.flatMap((collection) =>
        k[collection].flatMap((entry) =>
          textsOf(entry, "formerIds").map((id): [string, Moved] => [
            entryUrl(collection, id),
            { title: entry.title, url: entry.url },
          ]),
        ),
      ),
    ),
);

/** Anchors that an entry has on the page that it shares: its own, then those it had before. */
export const anchorsOf = (
  collection: CollectionName,
  { id, formerIds }: { id: string; formerIds: readonly string[] },
): string[] => [id, ...formerIds].map((each) => entryAnchor(collection, each));

/** The same of the entry of that id; none when there is no such entry. */
export function anchorsOfNamed(
  collection: CollectionName,
  entries: readonly { id: string; formerIds: readonly string[] }[],
  id: string,
): string[] {
  const named = byId(entries, id);
  return named ? anchorsOf(collection, named) : [];
}
