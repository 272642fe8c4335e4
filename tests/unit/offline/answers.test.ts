import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Answers } from "../../../src/offline/answers.ts";
import { SearchShelf } from "../../../src/offline/search-shelf.ts";
import { Shelf } from "../../../src/offline/shelf.ts";
import { storeNames } from "../../../src/offline/stores.ts";
import { type FakeStorage, fakeStorage, ORIGIN } from "./fake-storage.ts";
import { plainAnswer } from "./plain-answer.ts";

const BASE = "/library/";
const names = storeNames(BASE, "1");
const handover = { base: BASE, version: "1", pages: [`${BASE}offline/`], files: [`${BASE}emblem.svg`] };
const SCRIPT = `${BASE}_astro/a.js`;
const CHUNK = `${BASE}pagefind/x/index/0.pf_index`;
const CURRENT = `${BASE}pagefind/current.json`;
const html = (text: string) => plainAnswer(`<html data-base="${BASE}">${text}`, "text/html");
const portal = (type = "text/html") => plainAnswer("<!doctype html>Sign in", type);

let storage: FakeStorage;
let network: (cache: RequestCache | undefined) => Response;
let answers: Answers;
let work: Promise<unknown>[];
beforeEach(() => {
  storage = fakeStorage();
  work = [];
  network = () => {
    throw new TypeError("cut");
  };
  vi.stubGlobal("fetch", async (_request: unknown, { cache }: RequestInit = {}) => network(cache));
  answers = new Answers(handover, names, new Shelf(BASE, names), new SearchShelf(BASE, names.search));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** What a page gets, once all that goes on behind it is done. */
async function ask(path: string, options: RequestInit = {}, navigates = false): Promise<string> {
  const request = new Request(ORIGIN + path, options);
  if (navigates) Object.defineProperty(request, "mode", { value: "navigate" });
  const answer = await answers.to(request, (more) => work.push(more));
  const text = answer?.type === "error" ? "error" : await answer?.text();
  await Promise.all(work);
  return text ?? "nothing";
}
const storedAt = async (path: string) => (await caches.match(path))?.text();

describe.each([
  ["a script", SCRIPT, () => plainAnswer("let a", "text/javascript"), "let a"],
  ["a chunk of the index", CHUNK, () => plainAnswer("pagefind_dcd", ""), "pagefind_dcd"],
])("%s", (_name, path, file, text) => {
  it("is kept, and not asked for again", async () => {
    network = file;
    expect(await ask(path)).toBe(text);
    network = () => portal();
    expect(await ask(path)).toBe(text);
  });

  it.each(["text/html", "text/plain"])(
    "of which another is sent as %s: the browser's cache is gone past, nothing wrong kept",
    async (type) => {
      network = () => portal(type);
      await ask(path);
      expect(await storedAt(path)).toBeUndefined();
      network = (cache) => (cache === "reload" ? file() : portal());
      expect(await ask(path)).toBe(text);
      expect(await storedAt(path)).toBe(text);
    },
  );

  it("that is wrong in the store is replaced when the page asks for it past all stores", async () => {
    network = file;
    await ask(path);
    const name = path === SCRIPT ? names.assets : names.search;
    await (await caches.open(name)).put(path, plainAnswer("wrong", file().headers.get("content-type") ?? ""));
    expect(await ask(path)).toBe("wrong");
    expect(await ask(path, { cache: "reload" })).toBe(text);
    network = () => portal();
    expect(await ask(path)).toBe(text);
  });
});

it("a script that was stored as something else is asked for again", async () => {
  await (await caches.open(names.assets)).put(SCRIPT, portal("text/plain"));
  network = () => plainAnswer("let a", "text/javascript");
  expect(await ask(SCRIPT)).toBe("let a");
  expect(await storedAt(SCRIPT)).toBe("let a");
});

it("behind a sign-in page the index is the one that is stored", async () => {
  const said = '{"folder":"x"}';
  await (await caches.open(names.search)).put(CURRENT, plainAnswer(said, "application/json"));
  for (const wrong of [portal(), portal("text/plain"), plainAnswer("", "text/html", 503)]) {
    network = () => wrong;
    expect(await ask(CURRENT)).toBe(said);
  }
  network = () => plainAnswer('{"folder":"y"}', "application/json");
  expect(await ask(CURRENT)).toBe('{"folder":"y"}');
});

describe("a page", () => {
  const PAGE = `${BASE}a/`;
  const open = (path = PAGE) => ask(path, {}, true);

  it("is the network's, then the stored one, never a sign-in page from the store", async () => {
    network = () => html("one");
    await open();
    network = () => portal();
    expect(await open()).toContain("Sign in");
    network = () => portal("text/plain");
    await open();
    network = () => {
      throw new TypeError("cut");
    };
    expect(await open()).toContain("one");
  });

  it("that is nowhere gives the offline page, of another deployment where this one's is gone, else an error", async () => {
    expect(await open()).toBe("error");
    const [offline = ""] = handover.pages;
    await (await caches.open(storeNames(BASE, "0").shell)).put(offline, html("offline 0"));
    expect(await open()).toContain("offline 0");
    await (await caches.open(names.shell)).put(offline, html("offline 1"));
    await caches.delete(storeNames(BASE, "0").shell);
    expect(await open()).toContain("offline 1");
    expect(storage.stores.size).toBe(1);
  });
});

it("other hosts, other bases and other files are the browser's business", async () => {
  for (const path of ["/other/", `${BASE}data/a.csv`, "/_astro/a.js"]) expect(await ask(path), path).toBe("nothing");
  expect(await ask(SCRIPT, { method: "POST" })).toBe("nothing");
});
