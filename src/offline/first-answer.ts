/** Where an answer may come from. `undefined`: not to be had there. */
export interface Sources {
  network: Promise<Response>;
  stored: () => Promise<Response | undefined>;
  /** What is shown when there is neither; without one the reader waits for the network. */
  instead?: () => Promise<Response | undefined>;
}

/** A reader on a slow line waits this long for the newest copy when an older one is there. */
export const PATIENCE = 4_000;
/** So long for a page that is not stored. */
export const LONGEST_WAIT = 12_000;
/** So long for the browser's storage, which may hang as a host may. */
export const STORAGE_WAIT = 8_000;

/** What storage gives; nothing where it does not work or takes too long: it never stands between a reader and the network. */
export function inTime<T>(source: () => Promise<T | undefined>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(undefined), STORAGE_WAIT);
    source()
      .catch(() => undefined)
      .then(resolve)
      .finally(() => clearTimeout(late));
  });
}

/** The network's answer; the stored one when that takes too long, fails, or the host is in trouble. */
export function firstAnswer({ network, stored, instead = nothing }: Sources): Promise<Response> {
  return new Promise((resolve) => {
    const after = (wait: number, source: () => Promise<Response | undefined>) =>
      setTimeout(async () => {
        const answer = await inTime(source);
        if (answer) resolve(answer);
      }, wait);
    const timers = [after(PATIENCE, stored), after(LONGEST_WAIT, instead)];
    network
      .then(async (answer) => (answer.status >= 500 && (await inTime(stored))) || answer)
      .catch(async () => (await inTime(stored)) ?? (await inTime(instead)) ?? Response.error())
      .then(resolve)
      .finally(() => timers.forEach(clearTimeout));
  });
}

const nothing = async (): Promise<undefined> => undefined;
