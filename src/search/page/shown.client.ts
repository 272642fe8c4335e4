/** How many hits a reader has seen: the back button gives them again. */

/** Keeps it with this step of the history. */
export const rememberShown = (count: number): void => history.replaceState({ shown: count }, "");

/** What was kept, or nothing. */
export function shownBefore(): number | undefined {
  const state: unknown = history.state;
  const known = typeof state === "object" && state !== null && "shown" in state ? state.shown : undefined;
  return typeof known === "number" ? known : undefined;
}
