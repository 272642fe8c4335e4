/** The list of hits, a screenful at a time. */
import { searchText } from "../../words/search.ts";
import type { LoadedSearch } from "../load.client.ts";
import type { Hit } from "../rank.ts";
import { element } from "./element.client.ts";
import { hitItem } from "./hit-item.client.ts";
import { base, view } from "./view.client.ts";

const AT_ONCE = 20;

/** The items of a screenful of hits. @throws Error when their titles can't be had */
export async function itemsOf(
  { names, records, text }: LoadedSearch,
  hits: readonly Hit[],
  from = 0,
): Promise<HTMLLIElement[]> {
  const shown = hits.slice(from, from + AT_ONCE);
  const entries = await names.entries(shown.map(({ record }) => record));
  const provinces = new Map(names.provinces.map(({ id, title }) => [id, title]));
  return shown.flatMap((hit, i) => {
    const entry = entries[i];
    const record = records[hit.record];
    if (!entry || !record) return [];
    const province = provinces.get(entry.province ?? "");
    return hitItem({ hit, entry, record, province }, base, () => text.read(hit.record));
  });
}

/** Adds a screenful of hits, and a button for the next one. */
export function appendHits(
  loaded: LoadedSearch,
  hits: readonly Hit[],
  items: readonly HTMLLIElement[],
  from = 0,
): void {
  view.list.append(...items);
  view.notice.replaceChildren();
  const left = hits.length - from - AT_ONCE;
  if (left <= 0) return;
  const button = element(
    "button",
    { type: "button", class: "button outlined" },
    searchText.more(Math.min(left, AT_ONCE)),
  );
  const more = async (): Promise<void> => {
    const next = await itemsOf(loaded, hits, from + AT_ONCE);
    // Another search may have taken the place of this one, or the button been pressed twice.
    if (!button.isConnected) return;
    appendHits(loaded, hits, next, from + AT_ONCE);
    next[0]?.querySelector("a")?.focus();
  };
  button.addEventListener("click", () => void more().catch(() => undefined));
  view.notice.append(element("p", {}, button));
}
