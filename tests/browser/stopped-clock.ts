/** Time that passes when a test says so: nobody sits out the seconds that a page or the site's worker gives a host that is silent. */
import type { Page, Worker } from "playwright-core";
import { expect } from "vitest";
import { WAIT } from "./reader.ts";

export interface StoppedClock {
  /**
   * Waits until so many wait for exactly so long from now, and lets that time pass.
   * @param ms milliseconds
   */
  pass(ms: number, many?: number): Promise<void>;
}

declare global {
  var stoppedClock: { left: () => number[]; pass: (ms: number) => void };
  var patient: { setTimeout: typeof setTimeout; timeout: typeof AbortSignal.timeout } | undefined;
}

/** Stops the clock of the site's worker: what it has begun to wait for before goes on by the real one. */
export async function stopClock(worker: Worker): Promise<StoppedClock> {
  await worker.evaluate(stopHere);
  return {
    async pass(ms, many = 1) {
      const waiting = () => worker.evaluate((wait) => stoppedClock.left().filter((left) => left === wait).length, ms);
      await expect.poll(waiting, { timeout: WAIT }).toBeGreaterThanOrEqual(many);
      await worker.evaluate((time) => stoppedClock.pass(time), ms);
    },
  };
}

/**
 * Seconds that a page gives a silent host are over at once, from now on; with `false` they outlast the test, so that a busy machine is not
 * taken for such a host. What is shorter stays as it is.
 */
export const makeImpatient = (page: Page, impatient = true): Promise<void> =>
  page.evaluate((hurries) => {
    const own = { setTimeout: globalThis.setTimeout, timeout: AbortSignal.timeout.bind(AbortSignal) };
    globalThis.patient ??= own;
    const { setTimeout, timeout } = globalThis.patient;
    const changed = (wait = 0): number => (wait < 5_000 ? wait : hurries ? 0 : 600_000);
    Reflect.set(globalThis, "setTimeout", (run: () => void, wait?: number) => setTimeout(run, changed(wait)));
    Reflect.set(AbortSignal, "timeout", (wait: number) => timeout(changed(wait)));
  }, impatient);

/** Runs in the worker, so it stands alone. */
function stopHere(): void {
  const realClear = globalThis.clearTimeout;
  const timers = new Map<number, { at: number; run: () => void }>();
  let now = 0;
  // Far from the numbers of the real clock, which may still be cleared.
  let last = 1e9;
  const begin = (run: () => void, wait = 0): number => {
    timers.set(++last, { at: now + wait, run });
    return last;
  };
  Reflect.set(globalThis, "setTimeout", begin);
  Reflect.set(globalThis, "clearTimeout", (id: number | undefined) => {
    if (id !== undefined && !timers.delete(id)) realClear(id);
  });
  globalThis.stoppedClock = {
    left: () => [...timers.values()].map(({ at }) => at - now),
    pass(ms) {
      now += ms;
      for (const [id, { at, run }] of [...timers].sort(([, a], [, b]) => a.at - b.at)) {
        if (at <= now && timers.delete(id)) run();
      }
    },
  };
}
