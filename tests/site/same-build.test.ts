import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildLibrary } from "../build-library.ts";
import { buildAgain } from "../built-again.ts";

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
    .sort();

it("the same content gives the same files, byte by byte, in another folder and on another day", async () => {
  // The small library has an entry of every kind, and its first build serves other tests too.
  const [once, again] = await Promise.all([buildLibrary("library"), buildAgain()]);
  expect(filesIn(again)).toEqual(filesIn(once));
  const differing = filesIn(once).filter(
    (name) => !readFileSync(join(once, name)).equals(readFileSync(join(again, name))),
  );
  expect(differing).toEqual([]);
}, 600_000);
