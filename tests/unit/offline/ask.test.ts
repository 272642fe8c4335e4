import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ask, GIVEN_UP } from "../../../src/offline/ask.ts";

let given: AbortSignal | null | undefined;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A host that answers after so long, or never. */
function host(wait: number): void {
  vi.stubGlobal("fetch", (_request: unknown, { signal }: RequestInit) => {
    given = signal;
    return new Promise<Response>((answer, refuse) => {
      if (wait < Number.MAX_SAFE_INTEGER) setTimeout(() => answer(new Response("page")), wait);
      signal?.addEventListener("abort", () => refuse(new Error("given up")));
    });
  });
}

it("a host that never answers is given up, so that its line is free again", async () => {
  host(Number.MAX_SAFE_INTEGER);
  const refused = expect(ask("/a")).rejects.toThrow("given up");
  await vi.advanceTimersByTimeAsync(GIVEN_UP);
  await refused;
});

it("an answer that has begun is read to its end, however long that takes", async () => {
  host(GIVEN_UP - 1);
  const answer = ask("/a");
  await vi.advanceTimersByTimeAsync(GIVEN_UP * 2);
  expect(await (await answer).text()).toBe("page");
  expect(given?.aborted).toBe(false);
});

it("what the page no longer wants is given up at once", async () => {
  host(1_000);
  const page = new AbortController();
  const refused = expect(ask(new Request("https://coop.example/a", { signal: page.signal }))).rejects.toThrow();
  page.abort();
  await refused;
});
