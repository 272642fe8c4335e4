import { collectionNames, collections } from "../collections/index.ts";
import type { Knowledge } from "./knowledge.ts";
import type { LinkTarget } from "./link-target.ts";
import { partUrl } from "./parts.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { plainLists } from "./plain-lists.ts";
import { sectionLists } from "./section-lists.ts";
import type { SharedList } from "./shared-list.ts";
import { DISAGREEMENTS, sharedLists } from "./shared-lists.ts";

/** A list whatever it holds, for what only asks where something is. */
export type AnyList = Pick<SharedList<unknown>, "path" | "parts" | "where">;

/** Every page that can be cut: lists on pages that entries share, and sections of reports. */
export const everySharedList = (k: Knowledge): AnyList[] => [
  ...Object.values(sharedLists(k)),
  ...plainLists(k).values(),
  ...sectionLists(k).values(),
];

type ByPath = ReadonlyMap<string, AnyList>;
const byPath = (lists: readonly AnyList[]): ByPath => new Map(lists.map((list) => [list.path, list]));
const everyList = perKnowledge((k: Knowledge) => byPath(everySharedList(k)));

function addressIn(lists: ByPath, url: string): string {
  const [path = "", anchor = ""] = url.split("#");
  const number = lists.get(path)?.where.get(anchor);
  return number === undefined ? url : `${partUrl(path, number)}#${anchor}`;
}

/** Where an address of a page that can be cut leads today: to the part that has its anchor. Any other address is returned as it is. */
export const addressNow = (k: Knowledge, url: string): string => addressIn(everyList(k), url);

/**
 * The same for a link that an editor wrote.
 * @param page in which `#p1` is meant; where that is cut, its anchors are on several pages
 */
export function targetNow(k: Knowledge, link: LinkTarget, page = ""): LinkTarget {
  if (link.kind === "inside") return { ...link, path: addressNow(k, link.path) };
  const cut = link.kind === "here" && (everyList(k).get(page)?.parts.length ?? 1) > 1;
  return cut ? { kind: "inside", path: addressNow(k, page + link.href) } : link;
}

/** Where the list of what disagrees begins. */
export const disagreementsUrl = (k: Knowledge): string => addressNow(k, `/statistics/#${DISAGREEMENTS}`);

/**
 * Gives the entries on shared pages, and the corrected words in the sections, the addresses of the parts they are in. For
 * knowledge that nothing was asked of yet.
 */
export function addressParts(k: Knowledge): void {
  const lists = byPath([...Object.values(sharedLists(k)), ...plainLists(k).values()]);
  const onSharedPages: readonly { url: string }[][] = [
    ...collectionNames.filter((name) => collections[name].page).map((name) => k[name]),
    k.activities,
  ];
  for (const entries of onSharedPages) for (const entry of entries) entry.url = addressIn(lists, entry.url);
  // Only now: a section knows the addresses of the entries that were made from it.
  for (const correction of k.corrections) correction.url = addressNow(k, correction.url);
}
