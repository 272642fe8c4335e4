/**
 * Names for the explorer's field. Those of entries are the site's own suggestions, forgiving and fetched in parts; organisations and
 * people, which have no entries, are those that the page lists.
 */
import { explore, shownName, tell } from "../diagrams/explorer/explorer.client.ts";
import { about } from "../search/about-suggestion.ts";
import type { CatalogueEntry } from "../search/catalogue.ts";
import { addCombobox, type Option } from "../search/combobox.client.ts";
import { namesFor } from "../search/load-names.client.ts";
import { wholeNames } from "../search/names.ts";
import { suggest } from "../search/suggest.ts";
import { searchKey } from "../text/normalise.ts";
import { explorerText as words } from "../words/diagrams/explorer.ts";

/** How many names are offered, and how many of them are organisations and people where there is more of both. */
const MOST = 8;
const OF_LISTED = 3;
/** What is found of other kinds is left out: so many are asked for. */
const ASKED = 60;

/** The thing that an entry of the site is, by its address. */
export function thingAt(url: string): string | undefined {
  const [, topic] = /^\/lessons\/#(.+)$/.exec(url) ?? [];
  if (topic !== undefined) return `topic/${topic}`;
  const [, collection, id] = /^\/(network|province|factor|lesson)s\/([^/#]+)\/$/.exec(url) ?? [];
  return collection && `${collection}/${id}`;
}

/** The names that the page itself lists, for what has no entry: each leads to its thing. */
const things = [...document.querySelectorAll<HTMLElement>(".explorer-list li[data-group^='organisation/']")].map(
  (item): CatalogueEntry => ({
    kind: "pages",
    url: item.dataset.group ?? "",
    title: item.querySelector("a")?.textContent ?? "",
    aliases: [],
  }),
);
const listed = wholeNames(things, []);

/** Best first; the field says what is chosen. @throws Error when the site's names can't be had */
async function named(base: string, input: HTMLInputElement, typed: string): Promise<Option[]> {
  const option = (title: string, small: string, id: string): Option => ({
    title,
    about: small,
    choose: () => {
      input.value = title;
      tell("");
      explore(id);
    },
  });
  const others = (await suggest(listed, typed, MOST)).map(({ record, entry }) =>
    option(entry.title, words.kinds.organisation, things[record]?.url ?? ""),
  );
  const entries = await namesFor(base).use(async (names) => {
    const provinces = new Map(names.provinces.map(({ id, title }) => [id, title]));
    const found = await suggest(names, typed, ASKED);
    const known = await names.entries(found.map(({ record }) => record));
    return found.flatMap((suggestion, i) => {
      const id = thingAt(known[i]?.url ?? "");
      const small = id?.startsWith("topic/")
        ? words.kinds.topic
        : about(suggestion, provinces.get(suggestion.entry.province ?? ""));
      return id === undefined ? [] : [option(suggestion.entry.title, small, id)];
    });
  });
  const first = entries.slice(0, Math.max(MOST - others.length, MOST - OF_LISTED));
  return [...first, ...others.slice(0, MOST - first.length)];
}

/** Makes the field offer them. @param typed something has been typed since the reader came to the field */
export function offerNames(form: HTMLFormElement, input: HTMLInputElement, typed: boolean): void {
  const base = form.dataset.base ?? "/";
  const offer = async (text: string) => ({ options: await named(base, input, text) });
  addCombobox(form, input, { list: words.choose, count: words.options }, offer, typed);
}

/**
 * What a text means goes into the middle: the only name that fits, or the one that is just what was typed. Of several the reader
 * chooses; where nothing is meant, that is told, and what still stands in the middle.
 */
export async function exploreNamed(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
  const typed = input.value.trim();
  if (typed === "") return;
  const found = await named(form.dataset.base ?? "/", input, typed).catch(() => undefined);
  if (!found) return tell(words.failed);
  const [only, ...others] = found;
  const meant = others.length === 0 ? only : found.find(({ title }) => searchKey(title) === searchKey(typed));
  if (meant) return meant.choose();
  tell(only ? words.several(found.length, typed) : words.none(typed, shownName()));
  if (!only) return;
  // The list is offered again for what is typed.
  input.focus();
  input.dispatchEvent(new Event("input"));
}
