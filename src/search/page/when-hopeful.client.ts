/**
 * Does something whenever it is worth another try: the line is back, or the reader comes back to the page.
 * A server that can't be reached although there is a line makes no event; a clock would ask it for ever.
 */
export function whenHopeful(again: () => void, signal: AbortSignal): void {
  addEventListener("online", again, { signal });
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && again(), { signal });
}
