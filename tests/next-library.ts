import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildEnv } from "./build-env.ts";
import { LIBRARY_SITE } from "./build-library.ts";
import { copyWithCollections } from "./described-only.ts";
import { madeOnce } from "./run-folder.ts";

/** What the next release of the small library has more than the first. */
export const LATER = "tests/fixtures/two-reports-later";

/**
 * Builds the small library as a later release of content and code: with more entries, two collections more, and every style sheet and
 * script under another name; once in a test run.
 * @returns the folder of the site: what a host shows under `/library/`
 */
export async function buildNextLibrary(): Promise<string> {
  const project = await madeOnce("next-library", async (folder) => {
    copyWithCollections(folder, ["astro.config.mjs", "tsconfig.json", "public", "content/pages"], LATER);
    await promisify(execFile)(process.execPath, [join(import.meta.dirname, "browser/next-release.ts")], {
      cwd: folder,
      env: buildEnv({ CACHE_DIR: join(folder, ".cache"), ...LIBRARY_SITE }),
    });
  });
  return join(project, "dist");
}
