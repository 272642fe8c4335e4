/** Keeps fresh what is kept by hand: a page that is open in a new deployment fetches what has changed, when that is little. */
import { packsOf, weightOf } from "./keep-list.ts";
import { Keeper } from "./keeper.ts";
import { MOST_UNASKED } from "./unasked.ts";

/** A reader on a line of the slowest kinds is asked. */
const isSlow = (): boolean => /2g$/.test(navigator.connection?.effectiveType ?? "");

async function renew(base: string): Promise<void> {
  // Where it is managed, what is new stands there.
  if (isSlow() || document.querySelector("[data-keep]")) return;
  const keeper = new Keeper(base);
  const kept = await keeper.kept();
  if (!kept?.wanted.length) return;
  const [list, stored] = await Promise.all([keeper.newest(), keeper.stored()]);
  const missing = weightOf([...packsOf(list, kept.wanted)].filter((name) => !stored.has(name)));
  const same = JSON.stringify(list) === JSON.stringify(kept.list) && kept.held.length === kept.wanted.length;
  if (!same && missing <= MOST_UNASKED) await keeper.bring(kept.wanted, { stop: new AbortController().signal });
}

// What can't be had now, the next page asks for.
const { base } = document.documentElement.dataset;
if (base) renew(base).catch(() => undefined);
