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

/** Adds items up to a place, and a button for the next screenful. */
export function appendHits(list: HitList, items: readonly HTMLLIElement[], to: number): void {
  view.list.append(...items);
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
    // Another search may have taken the place of this one, or the button been pressed twice.
    if (!button.isConnected) return;
    appendHits(list, next, to + AT_ONCE);
    rememberShown(to + AT_ONCE);
    next.flatMap((item) => item.querySelector("a") ?? [])[0]?.focus();
  };
  button.addEventListener("click", () => void more().catch(() => undefined));
  view.notice.append(element("p", {}, button));
}
