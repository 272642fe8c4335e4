import { afterEach, expect, test, vi } from "vitest";
import { fetchFile } from "../../../src/search/fetch-file.client.ts";

const json = () => Response.json("file");
const missing = () => new Response("no", { status: 404 });
const page = () => new Response("<!doctype html>", { headers: { "content-type": "text/html; charset=utf-8" } });
const asked: (RequestCache | undefined)[] = [];
afterEach(() => {
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

test.each([
  ["an error", missing],
  ["a page in its place", page],
])("%s may be an old answer: it is asked once more, past everything kept", async (_name, wrong) => {
  answers(wrong, json);
  expect(await (await fetchFile("/a")).json()).toBe("file");
  expect(asked).toEqual(["default", "reload"]);
});

test("what is there is asked for once; what is not is told", async () => {
  answers(json);
  expect(await (await fetchFile("/a")).json()).toBe("file");
  expect(asked).toEqual(["default"]);
  asked.length = 0;
  answers(missing, page);
  await expect(fetchFile("/a")).rejects.toThrow("/a is not there");
  asked.length = 0;
  answers();
  await expect(fetchFile("/a")).rejects.toThrow("no line");
});

test("it stands on its own, so that the build can put it into another script", () => {
  expect(new Function("fetch", `return ${fetchFile}`)(undefined)).toBeTypeOf("function");
  expect(String(fetchFile)).not.toContain("__vite");
});
