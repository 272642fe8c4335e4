/** The list of hits, a screenful at a time. */
import { searchText } from "../../words/search.ts";
import { breathe } from "../breathe.ts";
import type { ListedHit } from "../group-hits.ts";
import type { LoadedSearch } from "../load.client.ts";
import { element } from "./element.client.ts";
import { hitItem } from "./hit-item.client.ts";
import { rememberShown } from "./shown.client.ts";
import { base, view } from "./view.client.ts";

export const AT_ONCE = 20;

export interface HitList {
  loaded: LoadedSearch;
  hits: readonly ListedHit[];
  /** What stands before the first hit that holds some of the words only. */
  line: () => HTMLLIElement;
}

/** The items of hits from one place to another. @throws Error when their titles can't be had */
export async function itemsOf({ loaded, hits, line }: HitList, from: number, to: number): Promise<HTMLLIElement[]> {
  const { names, records, text } = loaded;
  const shown = hits.slice(from, to);
  const entries = await names.entries(shown.map(({ hit }) => hit.record));
  const provinces = new Map(names.provinces.map(({ id, title }) => [id, title]));
  const firstOfSome = hits.findIndex(({ hit }) => hit.missing !== undefined);
  const items: HTMLLIElement[] = [];
  for (const [i, { hit, under }] of shown.entries()) {
    await breathe();
    const entry = entries[i];
    const record = records[hit.record];
    if (!entry || !record) continue;
    if (from + i === firstOfSome) items.push(line());
    const province = provinces.get(entry.province ?? "");
    items.push(...hitItem({ hit, under, entry, record, province }, base, () => text.read(hit.record)));
  }
  return items;
}

/** Items that are laid out in one step: a slow phone takes longer for a screenful than a key may wait. */
const STEP = 5;

/**
 * Adds items up to a place, and a button for the next screenful.
 * @param isWanted no other search has taken the place of this one
 * @returns whether all of them are there
 */
export async function appendHits(
  list: HitList,
  items: readonly HTMLLIElement[],
  to: number,
  isWanted: () => boolean,
): Promise<boolean> {
  for (let from = 0; from < items.length; from += STEP) {
    await breathe();
    if (!isWanted()) return false;
    view.list.append(...items.slice(from, from + STEP));
    // Laid out now, not all of them with the last.
    void view.list.offsetHeight;
  }
  addMoreButton(list, to);
  return true;
}

/** @param to the place up to which hits are shown */
function addMoreButton(list: HitList, to: number): void {
  view.notice.replaceChildren();
  const left = list.hits.length - to;
  if (left <= 0) return;
  const button = element(
    "button",
    { type: "button", class: "button outlined" },
    searchText.more(Math.min(left, AT_ONCE)),
  );
  const more = async (): Promise<void> => {
    const next = await itemsOf(list, to, to + AT_ONCE);
    // Another search may have taken the place of this one.
    if (!(await appendHits(list, next, to + AT_ONCE, () => button.isConnected))) return;
    rememberShown(to + AT_ONCE);
    next.flatMap((item) => item.querySelector("a") ?? [])[0]?.focus();
  };
  let coming = false;
  button.addEventListener("click", () => {
    if (coming) return;
    coming = true;
    void more()
      // What did not come is asked for with the next press.
      .catch(() => undefined)
      .finally(() => {
        coming = false;
      });
  });
  view.notice.append(element("p", {}, button));
}
