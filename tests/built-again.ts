import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { buildEnv } from "./build-env.ts";
import { LIBRARY, LIBRARY_SITE } from "./build-library.ts";
import { madeOnce } from "./run-folder.ts";

/** Where the history of the content is, when there is one: the copy has none of its own. */
function history(root: string): NodeJS.ProcessEnv {
  try {
    const folder = execFileSync("git", ["rev-parse", "--absolute-git-dir"], { encoding: "utf8", stdio: "pipe" });
    return { GIT_DIR: folder.trim(), GIT_WORK_TREE: root };
  } catch {
    return {};
  }
}

/**
 * Builds the small library of the fixtures in a whole project of its own, with nothing remembered of an earlier build, in another time
 * zone and 400 days from now; once in a test run.
 * @returns the folder of the site
 */
export async function buildAgain(): Promise<string> {
  const root = await madeOnce("built-again", async (root) => {
    // A second biome.json below the first one would end its search of the project.
    const left = new Set([".git", ".astro", "node_modules", "dist", "biome.json"]);
    for (const name of readdirSync(".")) if (!left.has(name)) cpSync(name, join(root, name), { recursive: true });
    // Packages one by one, so that what tools keep among them is not shared.
    mkdirSync(join(root, "node_modules"));
    for (const name of readdirSync("node_modules"))
      if (name === ".bin" || !name.startsWith("."))
        symlinkSync(resolve("node_modules", name), join(root, "node_modules", name));

    await promisify(execFile)("npm", ["run", "build"], {
      cwd: root,
      env: buildEnv({
        ...history(root),
        ...LIBRARY_SITE,
        CONTENT_DIR: LIBRARY,
        NODE_OPTIONS: `--import=${pathToFileURL(resolve(import.meta.dirname, "another-day.mjs"))}`,
        TZ: "Pacific/Kiritimati",
      }),
      maxBuffer: 1 << 28,
    });
  });
  return join(root, "dist");
}
