/** One search: from the state to what the page shows. */
import { chosenOf, countFacets, type Facet } from "../../model/facet.ts";
import { searchText } from "../../words/search.ts";
import type { SearchState } from "../address.ts";
import type { Answer } from "../answer.ts";
import { readInPart } from "../answerer.ts";
import { breathe } from "../breathe.ts";
import type { ProvinceName } from "../catalogue.ts";
import { groupHits } from "../group-hits.ts";
import { hitFacets } from "../hit-facets.ts";
import { searchWith } from "../load.client.ts";
import { namesFor } from "../load-names.client.ts";
import type { Hit } from "../rank.ts";
import { nearNames } from "../suggest.ts";
import { showEarly } from "./early-names.client.ts";
import { element, stateLink } from "./element.client.ts";
import { facetList } from "./facet-list.client.ts";
import { AT_ONCE, appendHits, type HitList, itemsOf } from "./hit-list.client.ts";
import {
  changeMessage,
  failureMessage,
  filteredAwayMessage,
  heardOnly,
  incompleteMessage,
  nothingMessage,
  someLine,
} from "./messages.client.ts";
import { namesList } from "./names-list.client.ts";
import type { Outside } from "./outside.client.ts";
import { readAgain } from "./read-again.client.ts";
import { returnToPlace } from "./shown.client.ts";
import { base, clear, setState, view } from "./view.client.ts";
import { whenHopeful } from "./when-hopeful.client.ts";

const names = namesFor(base);
const search = searchWith(names);
/** Only the newest search may show anything. */
let turn = 0;
/** The texts have been read once. */
let ready = false;
/** Ends the waiting of a search that failed. */
let waiting = new AbortController();

/** Searches, and shows what came of it: hits, nothing, or what went wrong. */
export async function show(state: SearchState, shown = AT_ONCE): Promise<void> {
  const mine = ++turn;
  waiting.abort();
  if (state.query.trim() === "") {
    void showEarly("");
    clear();
    view.status.textContent = "";
    setState("idle");
    return;
  }
  setState("loading");
  view.status.textContent = ready ? searchText.searching : searchText.loading;
  try {
    void showEarly(ready ? "" : state.query);
    const read = (): void => {
      ready = true;
      if (mine === turn) view.status.textContent = searchText.searching;
    };
    const { loaded, answer } = await search(state.query, { literal: state.literal, read });
    const all = [...answer.hits, ...(answer.some?.hits ?? [])];
    await breathe();
    const facets = hitFacets(loaded.names.provinces, loaded.records, loaded.factors);
    const outside = await outsideIn(answer, loaded.names.provinces);
    const hits = groupHits(chosenOf(facets, all, state.filters), loaded.records);
    const list: HitList = { loaded, hits, line: () => someLine(answer, outside) };
    const first = await itemsOf(list, 0, shown);
    await breathe();
    if (mine !== turn) return;
    clear();
    const isNewest = (): boolean => mine === turn;
    if (!(await render(answer, state, { all, facets, list, first, shown, outside, isNewest }))) return;
    returnToPlace();
    // For the next search, without a line too: this one has its answer.
    void readInPart().catch(() => undefined);
    // Beside a thing that is told to be absent, names that only look like it say nothing.
    if (all.length === 0 && !outside && !answer.some?.absent.length) await showNear(mine, state.query);
  } catch (error) {
    if (mine !== turn || readAgain(error)) return;
    showFailure(state);
  }
}

interface Rendered {
  /** Hits before filtering. */
  all: readonly Hit[];
  facets: readonly Facet<Hit>[];
  list: HitList;
  /** The items that are shown at once, of so many hits. */
  first: readonly HTMLLIElement[];
  shown: number;
  outside: Outside | undefined;
  /** No other search has begun since. */
  isNewest: () => boolean;
}

/** What is to be said of places and years outside of all reports; undefined where none was asked for. */
async function outsideIn(answer: Answer, provinces: readonly ProvinceName[]): Promise<Outside | undefined> {
  if (!answer.some?.later && !answer.some?.absent.some(({ near }) => near)) return undefined;
  return (await import("./outside.client.ts").catch(() => undefined))?.outsideOf(answer, provinces, element, base);
}

/** @returns whether it is all there: another search may have begun meanwhile */
async function render(
  answer: Answer,
  state: SearchState,
  { all, facets, list, first, shown, outside, isNewest }: Rendered,
): Promise<boolean> {
  const { hits } = list;
  view.filters.replaceChildren(...facetList(countFacets(facets, all, state.filters), state));
  view.filtersBox.hidden = view.filters.childElementCount === 0;
  const change = changeMessage(answer, state);
  if (change) view.suggestion.append(change);
  view.suggestion.hidden = change === undefined;
  if (hits.length === 0) {
    setState("empty");
    // Ways to near places are enough.
    view.browse.hidden = outside !== undefined && outside.near.length > 0;
    const message = all.length > 0 ? filteredAwayMessage(all.length, state) : nothingMessage(answer, state, outside);
    const none = all.length > 0 ? searchText.emptyFiltered : searchText.empty(state.query);
    view.status.replaceChildren(heardOnly(answer, outside, searchText.emptyTitle, none));
    view.notice.replaceChildren(message);
    sayIncomplete(answer, state);
    return true;
  }
  if (!(await appendHits(list, first, shown, isNewest))) return false;
  setState("done");
  const chosen = facets.flatMap(({ name, values }) => {
    const value = state.filters[name];
    return value ? (values.find((known) => known.value === value)?.label ?? value) : [];
  });
  if (chosen.length === 0) {
    const query = answer.change?.query ?? state.query;
    const near = hits.length - answer.hits.length;
    view.status.replaceChildren(
      ...(answer.hits.length > 0
        ? [searchText.found(answer.hits.length, query), near > 0 ? ` ${searchText.andNear(near)}` : ""]
        : [searchText.foundSome(hits.length, query)]),
    );
  } else {
    const counted = searchText.filtered(hits.length, all.length, chosen.join(" + "));
    view.status.replaceChildren(counted, " · ", stateLink({ ...state, filters: {} }, searchText.clearFilters));
  }
  view.status.append(heardOnly(answer, outside));
  sayIncomplete(answer, state);
  return true;
}

/** What was found is shown, and that it may not be all. Where nothing was found, it is searched again when there is hope. */
function sayIncomplete({ incomplete, hits, some }: Answer, state: SearchState): void {
  if (!incomplete) return;
  const again = (): void => void show(state);
  view.status.append(" ", ...incompleteMessage(again));
  if (hits.length > 0 || some) return;
  waiting = new AbortController();
  whenHopeful(again, waiting.signal);
}

function showFailure(state: SearchState): void {
  const again = (): void => void show(state);
  const pressed = view.notice.contains(document.activeElement);
  clear();
  setState("error");
  view.status.textContent = "";
  view.notice.append(failureMessage(again));
  // Whoever pressed the button finds it again.
  if (pressed) view.notice.querySelector("button")?.focus();
  waiting = new AbortController();
  whenHopeful(again, waiting.signal);
}

/** Names that look like what was typed, when nothing was found. */
async function showNear(mine: number, query: string): Promise<void> {
  const near = await names.use(async (all) => {
    const found = await nearNames(all, query);
    return { found, entries: await all.entries(found.map(({ record }) => record)) };
  });
  if (mine !== turn || near.found.length === 0) return;
  const { heading, list, lead } = namesList(
    searchText.near,
    near.found.map(({ entry }) => entry),
    base,
  );
  lead(near.entries);
  view.notice.append(heading, list);
}
