/**
 * Names are there long before the texts are: while a search waits for these, it shows them. They need a third of its scripts, and come
 * before the rest of these has (search-start.client.ts).
 */
import { earlyText } from "../../words/early-names.ts";
import { namesFor } from "../load-names.client.ts";
import { suggest } from "../suggest.ts";
import { namesList } from "./names-list.client.ts";
import { base, view } from "./view.client.ts";

/** What names are looked for. */
let looking = "";
/** What the names that stand on the page are of. */
let shown: { query: string; list: Element } | undefined;

/**
 * Shows names of a search that has shown nothing yet.
 * @param query for an empty one nothing is looked for any more
 * @param asked the file that says which index the site has, when it has been asked for already
 */
export async function showEarly(query: string, asked?: Promise<Response | undefined>): Promise<void> {
  const isShown = shown?.query === query && shown.list.isConnected;
  if (isShown) view.status.textContent = earlyText.loading;
  if (isShown || looking === query) return;
  looking = query;
  if (query.trim() === "") return;
  await namesFor(base, asked)
    .use(async (names) => {
      const found = await suggest(names, query);
      const isWaiting = view.list.dataset.state === "loading" || document.documentElement.dataset.asked !== undefined;
      if (looking !== query || !isWaiting || found.length === 0) return;
      const { heading, list, lead } = namesList(
        earlyText.heading,
        found.map(({ entry }) => entry),
        base,
      );
      shown = { query, list };
      view.status.textContent = earlyText.loading;
      view.notice.replaceChildren(heading, list);
      lead(await names.entries(found.map(({ record }) => record)));
    })
    .catch(() => undefined);
  if (looking === query) looking = "";
}
