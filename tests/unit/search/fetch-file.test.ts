import { afterEach, expect, test, vi } from "vitest";
import { fetchFile } from "../../../src/search/fetch-file.client.ts";

const json = () => Response.json("file");
const read = (answer: Response): Promise<unknown> => answer.json();
const missing = () => new Response("no", { status: 404 });
const page = () => new Response("<!doctype html>", { headers: { "content-type": "text/html; charset=utf-8" } });
const asked: (RequestCache | undefined)[] = [];
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  asked.length = 0;
});

/** The server's answers, one after the other. */
function answers(...given: (() => Response)[]): void {
  vi.stubGlobal("fetch", async (_address: string, { cache }: RequestInit) => {
    const answer = given[asked.length];
    asked.push(cache);
    if (!answer) throw new TypeError("no line");
    return answer();
  });
}

const SIGN_IN = "Please sign in to the network";
test.each([
  ["an error", missing],
  ["a page in its place", page],
  ["words in its place", () => new Response(SIGN_IN, { headers: { "content-type": "text/plain" } })],
  [
    "a page that says it is the file",
    () => new Response("<!doctype html>", { headers: { "content-type": "application/json" } }),
  ],
  ["nothing in its place", () => new Response("")],
])("%s may be an old answer: it is asked once more, past everything kept", async (_name, wrong) => {
  answers(wrong, json);
  expect(await fetchFile("/a", read)).toBe("file");
  expect(asked).toEqual(["default", "reload"]);
});

test.each([
  ["an error", missing],
  ["a page", page],
])("%s is no file, though a file of text could say the same", async (_name, wrong) => {
  answers(wrong, () => new Response("file"));
  expect(await fetchFile("/a", (answer) => answer.text())).toBe("file");
});

test("what is there is asked for once; what is not is told", async () => {
  answers(json);
  expect(await fetchFile("/a", read)).toBe("file");
  expect(asked).toEqual(["default"]);
  asked.length = 0;
  answers(missing, page);
  await expect(fetchFile("/a", read)).rejects.toThrow("/a is not there");
  asked.length = 0;
  answers();
  await expect(fetchFile("/a", read)).rejects.toThrow("no line");
});

/** A server that sends a piece of a file now and then, in milliseconds from the one before, and then nothing more. */
function trickles(...pauses: number[]): void {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", (_address: string, { signal }: RequestInit) => {
    const given = new Promise<never>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    const answer = async () => {
      if (pauses.length === 0) return given;
      const body = new ReadableStream<Uint8Array>({
        start: (stream) => void given.catch((reason: unknown) => stream.error(reason)),
        async pull(stream) {
          const pause = pauses.shift();
          if (pause === undefined) return given;
          await new Promise((over) => setTimeout(over, pause));
          stream.enqueue(new TextEncoder().encode("x"));
          if (pauses.length === 0) stream.close();
        },
      });
      return new Response(body);
    };
    return Promise.race([answer(), given]);
  });
}

test("a server that never answers is given up after ten seconds", async () => {
  trickles();
  const given = expect(fetchFile("/a", read)).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(10_000);
  await given;
});

test("a file that stops half-way is given up; one that comes slowly is not", async () => {
  trickles(9_000, 9_000, 9_000);
  const whole = fetchFile("/a", (answer) => answer.text());
  await vi.advanceTimersByTimeAsync(27_000);
  expect(await whole).toBe("xxx");
  trickles(9_000, 60_000);
  const given = expect(fetchFile("/a", read)).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(19_000);
  await given;
});
