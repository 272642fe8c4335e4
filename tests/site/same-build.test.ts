import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { buildEnv } from "../build-env.ts";
import { buildLibrary, LIBRARY, LIBRARY_SITE } from "../build-library.ts";

/** A whole project of its own, with nothing remembered of an earlier build. */
const root = mkdtempSync(join(tmpdir(), "same-build-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
    .sort();

/** Where the history of the content is, when there is one: the copy has none of its own. */
function history(): NodeJS.ProcessEnv {
  try {
    const folder = execFileSync("git", ["rev-parse", "--absolute-git-dir"], { encoding: "utf8", stdio: "pipe" });
    return { GIT_DIR: folder.trim(), GIT_WORK_TREE: root };
  } catch {
    return {};
  }
}

it("the same content gives the same files, byte by byte, in another folder and on another day", async () => {
  // The small library has an entry of every kind, and its first build serves other tests too.
  const first = buildLibrary("library");
  const left = new Set([".git", ".astro", "node_modules", "dist"]);
  for (const name of readdirSync(".")) if (!left.has(name)) cpSync(name, join(root, name), { recursive: true });
  // Packages one by one, so that what tools keep among them is not shared.
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync("node_modules"))
    if (name === ".bin" || !name.startsWith("."))
      symlinkSync(resolve("node_modules", name), join(root, "node_modules", name));

  await promisify(execFile)("npm", ["run", "build"], {
    cwd: root,
    env: buildEnv({
      ...history(),
      ...LIBRARY_SITE,
      CONTENT_DIR: LIBRARY,
      NODE_OPTIONS: `--import=${pathToFileURL(resolve(import.meta.dirname, "another-day.mjs"))}`,
      TZ: "Pacific/Kiritimati",
    }),
    maxBuffer: 1 << 28,
  });

  const [once, again] = [await first, join(root, "dist")];
  expect(filesIn(again)).toEqual(filesIn(once));
  const differing = filesIn(once).filter(
    (name) => !readFileSync(join(once, name)).equals(readFileSync(join(again, name))),
  );
  expect(differing).toEqual([]);
}, 600_000);
