import { expect, it } from "vitest";
import { isFile, mayBeFile } from "../../../src/offline/right-file.ts";
import { plainAnswer } from "./plain-answer.ts";

const GZIP = new Uint8Array([0x1f, 0x8b, 8, 0]);
const JS = "text/javascript";

it.each<[string, BodyInit, string]>([
  ["/_astro/a.css", "p{}", "text/css; charset=utf-8"],
  ["/_astro/a.js", 'import"./b.js"', JS],
  ["/_astro/a.js", "let a", "application/javascript; charset=utf-8"],
  ["/_astro/a.woff2", "wOF2...", "font/woff2"],
  ["/_astro/a.woff2", "wOF2...", "application/octet-stream"],
  ["/emblem.svg", '<svg xmlns="">', "image/svg+xml"],
  ["/pagefind/x/names.json", '{"provinces":[]}', "application/json"],
  ["/pagefind/x/words.txt", "0ก\n1ข", "text/plain; charset=utf-8"],
  ["/pagefind/x/index/0.pf_index", GZIP, "application/octet-stream"],
  ["/pagefind/x/index/0.pf_index", GZIP, "text/plain"],
  ["/pagefind/x/index/0.pf_index", "pagefind_dcd...", ""],
])("%s (%o, %s) is kept, and can be read after that", async (path, body, type) => {
  const answer = plainAnswer(body, type);
  expect(await isFile(path, answer)).toBe(true);
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(0);
});

const PORTAL = "<!doctype html><h1>Sign in</h1>";
const WORDS = "Please sign in";
it.each<[string, BodyInit, string]>([
  ["/_astro/a.css", PORTAL, "text/html"],
  ["/_astro/a.css", WORDS, "text/plain"],
  ["/_astro/a.js", WORDS, "text/plain"],
  ["/_astro/a.js", PORTAL, JS],
  ["/_astro/a.woff2", WORDS, "text/plain"],
  ["/_astro/a.woff2", WORDS, "application/octet-stream"],
  ["/emblem.svg", PORTAL, "text/html"],
  ["/pagefind/x/names.json", WORDS, "text/plain"],
  ["/pagefind/x/names.json", PORTAL, "application/json"],
  ["/pagefind/x/words.txt", PORTAL, "text/plain"],
  ["/pagefind/x/index/0.pf_index", WORDS, "text/plain"],
  ["/pagefind/x/fragment/0.pf_fragment", PORTAL, "application/octet-stream"],
])("%s (%o, %s) is not", async (path, body, type) => {
  expect(await isFile(path, plainAnswer(body, type))).toBe(false);
});

it("nor what was sent on from elsewhere, or is no answer of this host", () => {
  expect(mayBeFile("/_astro/a.js", Object.defineProperty(plainAnswer("a", JS), "redirected", { value: true }))).toBe(
    false,
  );
  expect(mayBeFile("/_astro/a.js", plainAnswer("a", JS, 404))).toBe(false);
  expect(mayBeFile("/_astro/a.js", new Response("a", { headers: { "content-type": JS } }))).toBe(false);
});
