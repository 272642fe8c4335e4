/** The list of hits, a screenful at a time. */
import { searchText } from "../../text/search.ts";
import type { LoadedSearch } from "../load.client.ts";
import type { Hit } from "../rank.ts";
import { element } from "./element.client.ts";
import { hitItem } from "./hit-item.client.ts";
import { base, view } from "./view.client.ts";

const AT_ONCE = 20;

/** Adds hits from the given place on, and a button for the next ones. */
export function appendHits(loaded: LoadedSearch, hits: readonly Hit[], from = 0): void {
  const { catalogue, records, text } = loaded;
  const provinces = new Map(catalogue.provinces.map(({ id, title }) => [id, title]));
  for (const hit of hits.slice(from, from + AT_ONCE)) {
    const entry = catalogue.entries[hit.record];
    const record = records[hit.record];
    if (entry && record)
      view.list.append(
        ...hitItem({ hit, entry, record, province: provinces.get(entry.province ?? "") }, base, () =>
          text.read(hit.record),
        ),
      );
  }
  view.notice.replaceChildren();
  const left = hits.length - from - AT_ONCE;
  if (left <= 0) return;
  const button = element("button", { type: "button", class: "btn o" }, searchText.more(Math.min(left, AT_ONCE)));
  button.addEventListener("click", () => {
    const place = view.list.children.length;
    appendHits(loaded, hits, from + AT_ONCE);
    const next = view.list.children[place]?.querySelector("a");
    if (next instanceof HTMLElement) next.focus();
  });
  view.notice.append(element("p", {}, button));
}
