import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KeepFault } from "../../../src/offline/keep-fault.ts";
import { packsOf, weightOf } from "../../../src/offline/keep-list.ts";
import { Keeper, type Progress } from "../../../src/offline/keeper.ts";
import { type Kept, keptFile, keptIndex, keptStore, readKept, recordPath } from "../../../src/offline/kept.ts";
import { packAt } from "../../../src/offline/pack.ts";
import { BASE, type Deployment, deployment, fakeHost, type Host, SECTIONS, type Site } from "./fake-host.ts";
import { type FakeStorage, fakeStorage } from "./fake-storage.ts";

/** Keeping by hand, on lines that break, over deployments that follow one another. */
const PAGES = ["", "lessons/", "lessons/1/", "lessons/2/", "networks/1/", "networks/2/", "search/", "about/"];
const site = (text: string, changed: readonly string[] = PAGES, before: Site = {}): Site =>
  Object.fromEntries(PAGES.map((path) => [path, changed.includes(path) ? text : (before[path] ?? text)]));
const first = deployment(site("one"));

let storage: FakeStorage;
let host: Host;
let keeper: Keeper;
beforeEach(() => {
  storage = fakeStorage();
  host = fakeHost(first);
  keeper = new Keeper(BASE);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const never = new AbortController().signal;
const bring = (...sections: string[]) => keeper.bring(sections, { stop: never });
const read = async (path: string) => (await keptFile(BASE, BASE + path))?.text();
const packsStored = () =>
  [...(storage.stores.get(keptStore(BASE))?.keys() ?? [])].flatMap((path) => packAt(path) ?? []);
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof KeepFault ? error.fault : error),
  );

/** What can be read must be whole, of one deployment, with the styles it names and with the index it says it has. */
async function whole(deployments: readonly Deployment[]): Promise<Deployment | undefined> {
  const kept = await readKept(BASE);
  if (!kept || kept.held.length === 0) return undefined;
  const of = deployments.find(({ list }) => JSON.stringify(list) === JSON.stringify(kept.list));
  if (!of) throw new Error("a list that was never deployed");
  for (const { id, holds, search } of SECTIONS) {
    if (!kept.held.includes(id)) continue;
    for (const [path, text] of Object.entries(of.site)) {
      if (path !== "" && !holds(path)) continue;
      expect(await read(path), path).toContain(`${path} ${text}`);
      expect(await read(`_astro/s.${text}.css`), text).toBeDefined();
    }
    if (!search) continue;
    const { folder, format } = (await (await keptIndex(BASE))?.json()) ?? {};
    expect(format, "all that the site says of its index").toBe(7);
    for (const [path, text] of Object.entries(of.site)) expect(await read(`pagefind/${folder}/${path}w`)).toBe(text);
  }
  return of;
}

describe("what is kept", () => {
  it("can be read whole, weighs what was said before, and nothing else is fetched", async () => {
    const said = weightOf(packsOf(first.list, ["lessons"]));
    const told: Progress[] = [];
    await keeper.bring(["lessons"], { stop: never, onProgress: (progress) => told.push(progress) });
    expect(await whole([first])).toBe(first);
    expect(await read("networks/1/")).toBeUndefined();
    expect(await read("")).toContain("one");
    expect(await keptIndex(BASE)).toBeUndefined();
    expect(told[0]).toEqual({ done: 0, of: said });
    expect(told.at(-1)).toEqual({ done: said, of: said });
    const bytes = [...(storage.stores.get(keptStore(BASE)) ?? [])].filter(([path]) => packAt(path));
    expect(bytes.reduce((sum, [, content]) => sum + content.byteLength, 0)).toBe(said);
  });

  it("is of the right kind", async () => {
    await bring("lessons");
    expect((await keptFile(BASE, `${BASE}lessons/`))?.headers.get("content-type")).toContain("text/html");
    expect((await keptFile(BASE, BASE))?.headers.get("content-type")).toContain("text/html");
    expect((await keptFile(BASE, `${BASE}_astro/s.one.css`))?.headers.get("content-type")).toBe("text/css");
  });

  it("of two sections shares what both have", async () => {
    await bring("lessons");
    host.asked.length = 0;
    await bring("lessons", "krabi");
    const packs = host.asked.flatMap((path) => packAt(path) ?? []);
    expect(weightOf(packs)).toBeLessThan(weightOf(packsOf(first.list, ["krabi"])));
    expect(await whole([first])).toBe(first);
  });

  it("renews copies of its pages that were opened before, and no others, in their order", async () => {
    const visited = await caches.open(`vn:${BASE}:visited`);
    for (const path of ["lessons/1/", "about/"]) await visited.put(`${BASE}${path}`, new Response("old"));
    await bring("lessons");
    const opened = await visited.keys();
    expect(opened.map(({ url }) => new URL(url).pathname)).toEqual([`${BASE}lessons/1/`, `${BASE}about/`]);
    const texts = await Promise.all(opened.map(async (request) => (await visited.match(request))?.text()));
    expect(texts).toEqual([await (await keptFile(BASE, `${BASE}lessons/1/`))?.text(), "old"]);
    expect(texts[0]).not.toBe("old");
  });
});

describe("the same content deployed again", () => {
  it("fetches nothing but the list", async () => {
    await bring("lessons", "search");
    host.asked.length = 0;
    host.shows = deployment(first.site);
    await bring("lessons", "search");
    expect(host.asked).toEqual([`${BASE}offline/list.json`]);
  });
});

describe("changed content deployed", () => {
  it("fetches what changed, and leaves nothing behind", async () => {
    await bring("lessons", "networks");
    host.asked.length = 0;
    host.shows = deployment(site("two", ["networks/1/"], first.site));
    await bring("lessons", "networks");
    const fetched = host.asked.flatMap((path) => packAt(path) ?? []);
    expect(fetched.length).toBeLessThan(packsOf(host.shows.list, ["lessons", "networks"]).size);
    expect(packsStored().sort()).toEqual([...packsOf(host.shows.list, ["lessons", "networks"])].sort());
    expect(await whole([host.shows])).toBe(host.shows);
  });

  it("while it is fetched: goes on with the new one, not with a mixture", async () => {
    const next = deployment(site("two"));
    let packs = 0;
    host.before = (path) => {
      if (packAt(path) && ++packs === 2) host.shows = next;
    };
    await bring("lessons", "networks");
    expect(await whole([first, next])).toBe(next);
  });

  it("without a section that was kept: the others stay", async () => {
    await bring("lessons", "krabi");
    const { krabi: _, ...sections } = first.list.sections;
    const list = { ...first.list, sections };
    host.shows = { ...first, list, files: new Map([...first.files, [`${BASE}offline/list.json`, json(list)]]) };
    await bring("lessons", "krabi");
    expect((await readKept(BASE))?.held).toEqual(["lessons"]);
  });
});
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

describe("what goes wrong is said as it is", () => {
  it("no line", async () => {
    host.before = () => {
      throw new TypeError("no line");
    };
    expect(await faultOf(bring("lessons"))).toBe("line");
    expect((await readKept(BASE))?.wanted).toEqual(["lessons"]);
  });

  it("a sign-in page in place of a pack", async () => {
    const shown = new Map(
      [...first.files].map(([path, content]) => [path, packAt(path) ? Buffer.from("<h1>") : content]),
    );
    host.shows = { ...first, files: shown };
    expect(await faultOf(bring("lessons"))).toBe("line");
    expect(packsStored()).toEqual([]);
  });

  it("no room", async () => {
    storage.onPut = (path) => {
      if (packAt(path)) throw new DOMException("full", "QuotaExceededError");
    };
    expect(await faultOf(bring("lessons"))).toBe("full");
  });

  it("storage that the browser refuses", async () => {
    vi.stubGlobal("caches", {
      match: () => Promise.reject(new DOMException("no", "SecurityError")),
      has: () => Promise.reject(new DOMException("no", "SecurityError")),
    });
    expect(await faultOf(bring("lessons"))).toBe("refused");
  });

  it("stopped by the reader", async () => {
    const stop = new AbortController();
    host.before = (path) => packAt(path) && stop.abort();
    expect(await faultOf(keeper.bring(["lessons"], { stop: stop.signal }))).toBe("stopped");
  });

  it("a stored pack that is damaged is fetched again", async () => {
    await bring("lessons");
    const [pack] = packsStored();
    await (await caches.open(keptStore(BASE))).put(`${BASE}offline/packs/${pack}.pack`, new Response("x"));
    await bring("lessons");
    expect(await whole([first])).toBe(first);
  });
});

describe("letting go", () => {
  it("frees what no other section needs, and says how much", async () => {
    await bring("lessons", "krabi", "search");
    const before = weightOf(packsStored());
    const freed = await keeper.remove("lessons");
    expect(freed).toBe(before - weightOf(packsStored()));
    expect(packsStored().sort()).toEqual([...packsOf(first.list, ["krabi", "search"])].sort());
    expect(await read("lessons/1/")).toBeUndefined();
    expect(await whole([first])).toBe(first);
    await keeper.remove("search");
    await keeper.remove("krabi");
    expect([...storage.stores.keys()]).not.toContain(keptStore(BASE));
  });

  it("of one section leaves what has come of another", async () => {
    await bring("lessons");
    let packs = 0;
    host.before = (path) => {
      if (packAt(path) && ++packs > 1) throw new TypeError("no line");
    };
    await faultOf(bring("lessons", "search"));
    const came = packsStored().filter((name) => !packsOf(first.list, ["lessons"]).has(name));
    expect(came).not.toEqual([]);
    await keeper.remove("lessons");
    expect(packsStored()).toEqual(expect.arrayContaining(came));
  });
});

it("whatever breaks off when, what can be read is whole, and in the end it is the newest, no byte twice", async () => {
  const versions = [first, deployment(site("two", ["lessons/1/", "search/"], first.site)), deployment(site("three"))];
  const section = fc.constantFrom(...SECTIONS.map(({ id }) => id));
  const step = fc.record({
    wanted: fc.uniqueArray(section, { minLength: 1 }),
    remove: fc.option(section, { freq: 4 }),
    deploys: fc.nat(versions.length - 1),
    /** Answers until the line is cut, and until the host shows the deployment. */
    cutAfter: fc.nat(12),
    deployAfter: fc.nat(12),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      vi.unstubAllGlobals();
      storage = fakeStorage();
      storage.onDelete = (path) => {
        const record = storage.stores.get(keptStore(BASE))?.get(recordPath(BASE));
        const { files }: Kept = JSON.parse(new TextDecoder().decode(record));
        if (Object.values(files).includes(packAt(path) ?? "")) throw new Error(`${path} could be read`);
      };
      host = fakeHost(first);
      for (const { wanted, remove, deploys, cutAfter, deployAfter } of steps) {
        let answers = 0;
        host.before = () => {
          if (answers === deployAfter) host.shows = versions[deploys] ?? first;
          if (answers++ >= cutAfter) throw new TypeError("no line");
        };
        const fault = await faultOf(keeper.bring(wanted, { stop: never }));
        expect([undefined, "line"]).toContain(fault);
        await whole(versions);
        if (remove === null) continue;
        await keeper.remove(remove);
        await whole(versions);
      }
      host.before = () => undefined;
      const wanted = steps.at(-1)?.wanted ?? [];
      await keeper.bring(wanted, { stop: never });
      expect(await whole(versions)).toBe(host.shows);
      expect(packsStored().sort()).toEqual([...packsOf(host.shows.list, wanted)].sort());
      host.asked.length = 0;
      await keeper.bring(wanted, { stop: never });
      expect(host.asked).toEqual([`${BASE}offline/list.json`]);
    }),
    { numRuns: 40 },
  );
});
