import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { breathe } from "../../../src/search/breathe.ts";

let time = 1_000_000;
let breaths = 0;
beforeEach(() => {
  time += 1000;
  breaths = 0;
  vi.spyOn(performance, "now").mockImplementation(() => time);
  const Channel = MessageChannel;
  vi.stubGlobal(
    "MessageChannel",
    class extends Channel {
      constructor() {
        super();
        breaths++;
      }
    },
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("work in small steps stops about every eight milliseconds, and at once when it begins", async () => {
  await breathe();
  expect(breaths).toBe(1);
  for (let step = 0; step < 100; step++) {
    time += 1;
    await breathe();
  }
  expect(breaths).toBe(1 + Math.floor(100 / 8));
});

test("to ask often costs nothing while little time has passed", async () => {
  for (let i = 0; i < 1000; i++) await breathe();
  expect(breaths).toBe(1);
});
