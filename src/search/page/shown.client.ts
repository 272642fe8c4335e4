/** What a reader has seen of the list, kept with this step of the history: the back button gives it again. */
import { view } from "./view.client.ts";

interface Kept {
  /** How many hits are shown. */
  shown?: number;
  /** The hit at the top of the screen, and where on the screen it begins: what is above it has no excerpts when it comes again. */
  at?: number;
  top?: number;
}

function kept(): Kept {
  const state: unknown = history.state;
  const known = new Map(typeof state === "object" && state !== null ? Object.entries(state) : []);
  const numbers = (["shown", "at", "top"] as const).flatMap((name) => {
    const value: unknown = known.get(name);
    return typeof value === "number" ? [[name, value]] : [];
  });
  return Object.fromEntries(numbers);
}

const keep = (more: Kept): void => history.replaceState({ ...kept(), ...more }, "");

export const rememberShown = (shown: number): void => keep({ shown });

/** How many were shown, or nothing. */
export const shownBefore = (): number | undefined => kept().shown;

const hits = (): Element[] => [...view.list.querySelectorAll(":scope > [data-url]")];

export function rememberPlace(): void {
  const at = hits().findIndex((hit) => hit.getBoundingClientRect().bottom > 0);
  const top = hits()[at]?.getBoundingClientRect().top;
  if (top !== undefined) keep({ at, top });
}

/** Back to where the reader was, once the list stands. */
export function returnToPlace(): void {
  const { at = 0, top = 0 } = kept();
  const hit = hits()[at];
  if (hit && at > 0) scrollBy(0, hit.getBoundingClientRect().top - top);
}
