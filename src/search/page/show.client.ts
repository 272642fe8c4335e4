/** One search: from the state to what the page shows. */
import { chosenOf, countFacets, type Facet } from "../../model/facet.ts";
import { searchText } from "../../words/search.ts";
import type { SearchState } from "../address.ts";
import type { Answer } from "../answer.ts";
import { hitFacets } from "../hit-facets.ts";
import { type LoadedSearch, searchWith } from "../load.client.ts";
import { namesFor } from "../load-names.client.ts";
import type { Hit } from "../rank.ts";
import { nearNames } from "../suggest.ts";
import { stateLink } from "./element.client.ts";
import { facetList } from "./facet-list.client.ts";
import { appendHits, itemsOf } from "./hit-list.client.ts";
import {
  changeMessage,
  failureMessage,
  filteredAwayMessage,
  nearNamesList,
  nothingMessage,
} from "./messages.client.ts";
import { base, clear, setState, view } from "./view.client.ts";
import { whenHopeful } from "./when-hopeful.client.ts";

const names = namesFor(base);
const search = searchWith(names);
/** Only the newest search may show anything. */
let turn = 0;
/** Ends the waiting of a search that failed. */
let waiting = new AbortController();

/** Searches, and shows what came of it: hits, nothing, or what went wrong. */
export async function show(state: SearchState): Promise<void> {
  const mine = ++turn;
  waiting.abort();
  if (state.query.trim() === "") {
    clear();
    view.status.textContent = "";
    setState("idle");
    return;
  }
  setState("loading");
  view.status.textContent = searchText.loading;
  try {
    const { loaded, answer } = await search(state.query, { literal: state.literal });
    const facets = hitFacets(loaded.names.provinces, loaded.records, loaded.factors);
    const hits = chosenOf(facets, answer.hits, state.filters);
    const first = await itemsOf(loaded, hits);
    if (mine !== turn) return;
    clear();
    render(loaded, answer, state, { facets, hits, first });
    if (answer.hits.length === 0) await showNear(mine, state.query);
  } catch {
    if (mine !== turn) return;
    showFailure(state);
  }
}

interface Rendered {
  facets: readonly Facet<Hit>[];
  hits: readonly Hit[];
  /** The hits that are shown at once. */
  first: readonly HTMLLIElement[];
}

function render(loaded: LoadedSearch, answer: Answer, state: SearchState, { facets, hits, first }: Rendered): void {
  view.filters.replaceChildren(...facetList(countFacets(facets, answer.hits, state.filters), state));
  view.filtersBox.hidden = view.filters.childElementCount === 0;
  const change = changeMessage(answer, state);
  if (change) view.suggestion.append(change);
  view.suggestion.hidden = change === undefined;
  if (hits.length === 0) {
    setState("empty");
    view.status.textContent = "";
    const says = answer.hits.length > 0 ? filteredAwayMessage : nothingMessage;
    view.notice.replaceChildren(says(answer, state));
    return;
  }
  setState("done");
  const chosen = facets.flatMap(({ name, values }) => {
    const value = state.filters[name];
    return value ? (values.find((known) => known.value === value)?.label ?? value) : [];
  });
  if (chosen.length === 0) {
    view.status.textContent = searchText.found(hits.length, answer.change?.query ?? state.query);
  } else {
    const counted = searchText.filtered(hits.length, answer.hits.length, chosen.join(" + "));
    view.status.replaceChildren(counted, " · ", stateLink({ ...state, filters: {} }, searchText.clearFilters));
  }
  appendHits(loaded, hits, first);
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
  const near = await names.use((all) => nearNames(all, query));
  if (mine !== turn || near.length === 0) return;
  view.notice.append(...nearNamesList(near, base));
}
