import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { entryLoader, type Loading } from "../../../src/content/loader.ts";
import { LIBRARY } from "../../build-library.ts";

const lesson = readFileSync(`${LIBRARY}/lessons/beta-1.md`, "utf8");
const titled = (title: string): string => lesson.replace(/^title: .*$/m, `title: ${title}`);
let root: string;
let file: string;
beforeEach(() => {
  vi.useFakeTimers();
  root = mkdtempSync(join(tmpdir(), "loader-"));
  mkdirSync(join(root, "lessons"));
  file = join(root, "lessons/new.md");
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true, force: true });
});

it("a build takes what its check has found right, and reads nothing again; without one it reads for itself", async () => {
  writeFileSync(file, titled("ในไฟล์"));
  const built = async (integrations: Loading["config"]["integrations"]) => {
    const held = new Map<string, unknown>();
    await entryLoader("lessons", root).load({
      config: { integrations },
      store: {
        set: ({ id, data }) => held.set(id, data.title) !== undefined,
        delete: () => undefined,
        clear: () => undefined,
      },
      generateDigest: () => "",
    });
    return [...held];
  };
  const checked = { id: "a", file: "lessons/a.md", data: { title: "ตรวจแล้ว" }, body: "" };
  const hooks = {
    "content:checked": (of: string, name: string) => (of === root && name === "lessons" ? [checked] : undefined),
  };
  expect(await built([{ hooks: {} }, { hooks }])).toEqual([["a", "ตรวจแล้ว"]]);
  expect(await built([{ hooks: { "content:checked": () => undefined } }])).toEqual([["new", "ในไฟล์"]]);
});

/** The loader in an editing server: what it holds, and the watcher that tells it. */
async function editing() {
  const held = new Map<string, unknown>();
  const listeners: [event: string, tell: (path: string) => void][] = [];
  const loading: Loading = {
    store: {
      set: ({ id, data }) => held.set(id, data.title) !== undefined,
      delete: (id) => void held.delete(id),
      clear: () => held.clear(),
    },
    config: { integrations: [] },
    generateDigest: () => "",
    watcher: { add: () => undefined, on: (event, tell) => listeners.push([event, tell]) },
  };
  await entryLoader("lessons", root).load(loading);
  const told = (event: string): void => {
    for (const [of, tell] of listeners) if (of === event) tell(file);
  };
  return { held, told };
}

it("a file that is written in steps is read when it is whole: a watcher tells nothing of a second change at once", async () => {
  const { held, told } = await editing();
  writeFileSync(file, "");
  told("add");
  writeFileSync(file, titled("ครบ"));
  await vi.runAllTimersAsync();
  expect([...held]).toEqual([["new", "ครบ"]]);
});

it("an entry that does not fit stays as it was; one that is deleted goes", async () => {
  writeFileSync(file, titled("ก่อน"));
  const { held, told } = await editing();
  writeFileSync(file, "ลืมหัวไฟล์");
  told("change");
  await vi.runAllTimersAsync();
  expect([...held]).toEqual([["new", "ก่อน"]]);
  rmSync(file);
  told("unlink");
  await vi.runAllTimersAsync();
  expect(held.size).toBe(0);
});
