/** The steps that the browser's way back undoes: each choice is one, of what is typed each word and what stands after a pause. */

/** An address is written when a reader has paused, for browsers refuse to be told of each letter. */
const PAUSE = 300;
/** Who types on after so long begins something new. */
const REST = 1_200;

/** What is in the browser's history: an address, and what has no room in it. */
export interface HistoryPlace {
  address: string;
  beside: unknown;
}

let waiting: { timer: ReturnType<typeof setTimeout>; write: () => void } | undefined;
let typing: { field: string; since: number } | undefined;

/** Writes what waits to be written, or lets it go when the reader is somewhere else already. */
export function settle(write: boolean): void {
  clearTimeout(waiting?.timer);
  if (write) waiting?.write();
  waiting = undefined;
  typing = undefined;
}

/** Goes on from where the reader is. What changes nothing that is kept is no step: then it gives `false`. */
export function step({ address, beside }: HistoryPlace): boolean {
  settle(true);
  const changes = address !== location.search || JSON.stringify(beside) !== JSON.stringify(history.state);
  if (changes) history.pushState(beside, "", address);
  return changes;
}

/** Stays at the same step, with another address. */
export function replace({ address, beside }: HistoryPlace): void {
  clearTimeout(waiting?.timer);
  const write = () => history.replaceState(beside, "", address);
  waiting = { timer: setTimeout(finish, PAUSE), write };
}

function finish(): void {
  waiting?.write();
  waiting = undefined;
}

/**
 * The first letter of a word is a step, those after it are the same step.
 * @param field in which it is typed @param text all that stands in it, as it was typed
 */
export function type(place: HistoryPlace, field: string, text: string): void {
  const now = performance.now();
  if (typing?.field === field && now - typing.since < REST) replace(place);
  // Letters that ask for nothing yet have no step that the next ones could go on with.
  else if (!step(place)) return;
  // A space ends a word.
  typing = /\s$/.test(text) ? undefined : { field, since: now };
}
