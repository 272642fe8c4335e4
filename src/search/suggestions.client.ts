/** Suggestions of a search box while typing. Loaded when a box is used. */
import { kinds } from "../collections/kinds.ts";
import { searchText } from "../words/search.ts";
import { addCombobox } from "./combobox.client.ts";
import { namesFor } from "./load-names.client.ts";
import { type Suggestion, suggest } from "./suggest.ts";

/**
 * Makes the box of a form suggest. Without suggestions it still leads to the search page.
 * @param typed something has been typed since the reader came to the box: it gets its suggestions at once
 */
export function suggestIn(form: HTMLFormElement, typed: boolean): void {
  const input = form.querySelector<HTMLInputElement>("input[name=q]");
  const base = form.dataset.base ?? "/";
  if (!input) return;
  const words = { list: searchText.suggestions, count: searchText.suggestionCount };
  addCombobox(
    form,
    input,
    words,
    async (typed) => {
      const { found, provinces } = await namesFor(base).use(async (names) => ({
        found: await suggest(names, typed),
        provinces: new Map(names.provinces.map(({ id, title }) => [id, title])),
      }));
      return {
        options: found.map((suggestion) => ({
          title: suggestion.entry.title,
          about: about(suggestion, provinces.get(suggestion.entry.province ?? "")),
          choose: () => {
            location.href = base + suggestion.entry.url.slice(1);
          },
        })),
        // The last option is no suggestion: it searches, as Enter without a choice does.
        last: { title: searchText.searchAll(typed.trim()), about: "", choose: () => form.requestSubmit() },
      };
    },
    typed,
  );
  // The names are there by the time something has been typed.
  if (!typed)
    void namesFor(base)
      .use(async () => undefined)
      .catch(() => undefined);
}

/** What stands small beside a suggestion. */
export const about = ({ entry, by }: Suggestion, province: string | undefined): string =>
  [by, entry.kind === "provinces" ? undefined : province, kinds[entry.kind].label].filter(Boolean).join(" · ");
