import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { firstAnswer, LONGEST_WAIT, type Sources, STORAGE_WAIT } from "../../../src/offline/first-answer.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = new Promise<Response>(() => {});
const says = (text: string, status = 200) => new Response(text, { status });
const copy = async () => says("copy");
const none = async () => undefined;
const instead = async () => says("offline");
/** What the reader has after so many milliseconds. */
async function after(wait: number, sources: Sources): Promise<string> {
  let seen = "nothing";
  void firstAnswer(sources).then(async (answer) => {
    seen = answer.type === "error" ? "error" : await answer.text();
  });
  await vi.advanceTimersByTimeAsync(wait);
  return seen;
}
const network = (text: string, status = 200) => Promise.resolve(says(text, status));

it("the network comes first", async () =>
  expect(await after(0, { network: network("new"), stored: copy })).toBe("new"));

it("a slow line: the stored copy after four seconds, not before", async () => {
  expect(await after(3_900, { network: never, stored: copy, instead })).toBe("nothing");
  expect(await after(4_100, { network: never, stored: copy, instead })).toBe("copy");
});

it("nothing stored: the offline page well within 15 seconds, but not at once", async () => {
  expect(await after(11_000, { network: never, stored: none, instead })).toBe("nothing");
  expect(await after(14_000, { network: never, stored: none, instead })).toBe("offline");
});

it("a slow answer still comes in time", async () => {
  const slow = new Promise<Response>((resolve) => setTimeout(() => resolve(says("new")), 9_000));
  expect(await after(10_000, { network: slow, stored: none, instead })).toBe("new");
});

it("no line: what is stored at once, else the offline page, else an error", async () => {
  const cut = () => Promise.reject(new TypeError("cut"));
  expect(await after(0, { network: cut(), stored: copy, instead })).toBe("copy");
  expect(await after(0, { network: cut(), stored: none, instead })).toBe("offline");
  expect(await after(0, { network: cut(), stored: none })).toBe("error");
});

it("a host in trouble: what is stored, else what the host says; what is not found is not found", async () => {
  expect(await after(0, { network: network("busy", 503), stored: copy, instead })).toBe("copy");
  expect(await after(0, { network: network("busy", 503), stored: none, instead })).toBe("busy");
  expect(await after(0, { network: network("gone", 404), stored: copy, instead })).toBe("gone");
});

it("storage that does not work never stands between a reader and the network", async () => {
  const broken = () => Promise.reject(new Error("disk"));
  expect(await after(0, { network: network("busy", 503), stored: broken, instead: broken })).toBe("busy");
  const slow = new Promise<Response>((resolve) => setTimeout(() => resolve(says("new")), 13_000));
  expect(await after(13_100, { network: slow, stored: broken, instead: broken })).toBe("new");
});

it("storage that hangs is given up, so that every navigation has an answer", async () => {
  const hung = () => new Promise<undefined>(() => {});
  expect(await after(STORAGE_WAIT, { network: network("busy", 503), stored: hung, instead: hung })).toBe("busy");
  const cut = () => Promise.reject(new TypeError("cut"));
  expect(await after(STORAGE_WAIT, { network: cut(), stored: hung, instead })).toBe("offline");
  expect(await after(2 * STORAGE_WAIT, { network: cut(), stored: hung, instead: hung })).toBe("error");
  expect(await after(LONGEST_WAIT, { network: never, stored: hung, instead })).toBe("offline");
});
