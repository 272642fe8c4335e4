import type { Knowledge } from "./knowledge.ts";
import type { LinkTarget } from "./link-target.ts";
import { partUrl } from "./parts.ts";
import { perKnowledge } from "./per-knowledge.ts";
import type { SharedList } from "./shared-list.ts";
import { DISAGREEMENTS, sharedLists } from "./shared-lists.ts";

/** A list whatever it holds, for what only asks where something is. */
export type AnyList = Pick<SharedList<unknown>, "path" | "parts" | "where">;

/** Every page that can be cut. */
export const everySharedList = (k: Knowledge): AnyList[] => Object.values(sharedLists(k));

const listsByPath = perKnowledge((k: Knowledge) => new Map(everySharedList(k).map((list) => [list.path, list])));

/** Where an address of a shared page leads today: to the part that has its anchor. Any other address is returned as it is. */
export function addressNow(k: Knowledge, url: string): string {
  const [path = "", anchor = ""] = url.split("#");
  const number = listsByPath(k).get(path)?.where.get(anchor);
  return number === undefined ? url : `${partUrl(path, number)}#${anchor}`;
}

/** The same for a link that an editor wrote. */
export const targetNow = (k: Knowledge, link: LinkTarget): LinkTarget =>
  link.kind === "inside" ? { ...link, path: addressNow(k, link.path) } : link;

/** Where the list of what disagrees begins. */
export const disagreementsUrl = (k: Knowledge): string => addressNow(k, `/statistics/#${DISAGREEMENTS}`);

/** Gives the entries on shared pages the addresses of the parts they are in. For knowledge that nothing was asked of yet. */
export function addressParts(k: Knowledge): void {
  const { glossary, statistics, discrepancies, followups, activities, proposals, framework } = k;
  for (const entries of [glossary, statistics, discrepancies, followups, activities, proposals, framework])
    for (const entry of entries) entry.url = addressNow(k, entry.url);
}
