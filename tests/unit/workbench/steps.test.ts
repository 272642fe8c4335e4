import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type HistoryPlace, settle, step, type } from "../../../src/workbench/steps.client.ts";

/** A browser's history: what the way back leads to, the newest last. */
let steps: HistoryPlace[];

beforeEach(() => {
  vi.useFakeTimers();
  steps = [{ address: "?collection=things", beside: null }];
  const goes = (begin: number) => (beside: unknown, _: string, address: string) => {
    steps.splice(steps.length + begin, 1, { address, beside });
    vi.stubGlobal("location", { search: address });
    // A browser keeps a copy.
    Object.assign(history, { state: structuredClone(beside) });
  };
  vi.stubGlobal("history", { state: null, pushState: goes(0), replaceState: goes(-1) });
  vi.stubGlobal("location", { search: "?collection=things" });
});
afterEach(() => {
  settle(false);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const at = (more: string, beside: unknown = null): HistoryPlace => ({ address: `?collection=things${more}`, beside });
const addresses = () => {
  settle(true);
  return steps.map(({ address }) => address);
};

describe("what is typed", () => {
  it("is one step a word", () => {
    for (const text of ["ข", "ข้", "ข้าว"]) type(at(`&words=${text}`), "words", text);
    expect(addresses()).toEqual(["?collection=things", "?collection=things&words=ข้าว"]);
  });

  it("is a step of its own when its first letters ask for nothing yet", () => {
    for (const text of ["2", "20", "200"]) type(at(""), "from-month", text);
    type(at("&month.from=2007"), "from-month", "2007");
    expect(addresses()).toEqual(["?collection=things", "?collection=things&month.from=2007"]);
  });
});

describe("picks that have no room in the address", () => {
  const many = (...pick: string[]) => ({ pick, onlyPicked: false });

  it("are no step when nothing changes, and one when they do", () => {
    step(at("", many("a", "b")));
    step(at("", many("a", "b")));
    expect(steps).toHaveLength(2);
    step(at("", many("a", "b", "c")));
    expect(steps).toHaveLength(3);
  });

  it("are a step when they are taken away, though the address stays the same", () => {
    step(at("", many("a", "b")));
    step(at(""));
    expect(steps.map(({ beside }) => beside)).toEqual([null, many("a", "b"), null]);
  });
});
