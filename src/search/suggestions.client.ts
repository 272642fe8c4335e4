/** Suggestions of a search box while typing. Loaded when a box is used. */
import { suggestionsText } from "../words/suggestions.ts";
import { about } from "./about-suggestion.ts";
import { addCombobox } from "./combobox.client.ts";
import { suggestInEnglish } from "./in-english.ts";
import { namesFor } from "./load-names.client.ts";
import { suggest } from "./suggest.ts";

/**
 * Makes the box of a form suggest. Without suggestions it still leads to the search page.
 * @param typed something has been typed since the reader came to the box: it gets its suggestions at once
 * @param asked the file that says which index the site has, on its way since the reader came to the box; undefined when it did not come
 */
export function suggestIn(form: HTMLFormElement, typed: boolean, asked: Promise<Response | undefined>): void {
  const input = form.querySelector<HTMLInputElement>("input[name=q]");
  const base = form.dataset.base ?? "/";
  if (!input) return;
  const names = namesFor(base, asked);
  // Who pressed Enter before this came reads what was found: names would lie over it.
  const isSearched = new URLSearchParams(location.search).get("q") === input.value;
  addCombobox(
    form,
    input,
    suggestionsText,
    async (typed) => {
      const { known, found, provinces } = await names.use(async (all) => {
        const named = await suggest(all, typed);
        return {
          known: all,
          found: named.length > 0 ? named : await suggestInEnglish(all, typed),
          provinces: new Map(all.provinces.map(({ id, title }) => [id, title])),
        };
      });
      return {
        options: found.map((suggestion) => ({
          title: suggestion.entry.title,
          about: about(suggestion, provinces.get(suggestion.entry.province ?? "")),
          choose: () => {
            void known.entries([suggestion.record]).then(
              ([entry]) => {
                if (entry) location.href = base + entry.url.slice(1);
              },
              () => {
                // Where it leads can't be had: what is called so is searched.
                input.value = suggestion.entry.title;
                form.requestSubmit();
              },
            );
          },
        })),
        // The last option is no suggestion: it searches, as Enter without a choice does.
        last: { title: suggestionsText.all(typed.trim()), about: "", choose: () => form.requestSubmit() },
      };
    },
    typed && !isSearched,
  );
  // The names are there by the time something has been typed.
  if (!typed) void names.use(async () => undefined).catch(() => undefined);
}
