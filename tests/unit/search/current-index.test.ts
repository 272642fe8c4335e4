import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepNewest, OtherRelease, openIndex } from "../../../src/search/current-index.client.ts";
import { INDEX_FORMAT as format } from "../../../src/search/index-files.ts";

/** What the server says, or nothing when it can't be reached; and what was asked of it. */
let server: { folder: string; format?: number } | undefined;
let asked: (RequestCache | undefined)[] = [];
beforeEach(() => {
  server = { folder: "one", format };
  asked = [];
  vi.stubGlobal("fetch", async (_address: string, { cache }: RequestInit) => {
    asked.push(cache);
    if (!server) throw new TypeError("no line");
    return Response.json(server);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Work that fails in every folder but this. */
const findsIn = (name: string) => async (folder: string) => {
  if (folder !== `/pagefind/${name}/`) throw new Error(`gone: ${folder}`);
  return name;
};

test("the folder is asked for once, past what the browser has kept", async () => {
  const index = openIndex("/pagefind/");
  expect(await index.use(findsIn("one"))).toBe("one");
  expect(await index.use(findsIn("one"))).toBe("one");
  expect(asked).toEqual(["no-cache"]);
});

test("what is on its way already is not asked for again; when it does not come, what the browser has kept is", async () => {
  const index = openIndex("/pagefind/", Promise.resolve(Response.json({ folder: "one", format })));
  expect(await index.use(findsIn("one"))).toBe("one");
  expect(asked).toEqual([]);
  server = { folder: "two", format };
  expect(await index.use(findsIn("two"))).toBe("two");
  expect(asked).toEqual(["reload"]);
  expect(await openIndex("/pagefind/", Promise.resolve(undefined)).use(findsIn("two"))).toBe("two");
  expect(asked).toEqual(["reload", "force-cache"]);
});

test("when a deployment has taken the folder away, the work is done with the next one", async () => {
  const index = openIndex("/pagefind/");
  await index.use(findsIn("one"));
  server = { folder: "two", format };
  expect(await index.use(findsIn("two"))).toBe("two");
  expect(await index.use(findsIn("two"))).toBe("two");
  expect(asked).toEqual(["no-cache", "reload"]);
});

test("when there is no other index, the failure is told, and the next call asks again", async () => {
  const index = openIndex("/pagefind/");
  await expect(index.use(findsIn("two"))).rejects.toThrow("gone: /pagefind/one/");
  server = undefined;
  await expect(index.use(findsIn("two"))).rejects.toThrow("no line");
  server = { folder: "two", format };
  expect(await index.use(findsIn("two"))).toBe("two");
});

test("a server that goes away in the middle leaves the first failure", async () => {
  const index = openIndex("/pagefind/");
  await index.use(findsIn("one"));
  server = undefined;
  await expect(index.use(findsIn("two"))).rejects.toThrow("gone");
});

test.each([undefined, format + 1])(
  "an index of another release (%s) is told at once, and when it comes later",
  async (other) => {
    const index = openIndex("/pagefind/");
    await index.use(findsIn("one"));
    server = { folder: "two", format: other };
    await expect(index.use(findsIn("two"))).rejects.toThrow(OtherRelease);
    await expect(openIndex("/pagefind/").use(findsIn("two"))).rejects.toThrow(OtherRelease);
  },
);

test("what was loaded is kept for the newest folder; a failure is not", async () => {
  let loads = 0;
  const load = keepNewest(async (folder) => {
    loads++;
    if (folder === "broken") throw new Error(folder);
    return folder;
  });
  expect([await load("a"), await load("a"), loads]).toEqual(["a", "a", 1]);
  await expect(load("broken")).rejects.toThrow();
  await expect(load("broken")).rejects.toThrow();
  expect(loads).toBe(3);
  await load("a");
  expect(loads).toBe(4);
});

test("another network's answer in place of the file is no index of another release", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ error: "sign in" }));
  const told = openIndex("/pagefind/").use(async () => "found");
  await expect(told).rejects.not.toThrow(OtherRelease);
  await expect(told).rejects.toThrow("another file");
});
