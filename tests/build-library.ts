import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { buildEnv } from "./build-env.ts";
import { madeOnce, runPath } from "./run-folder.ts";

export const LIBRARY = "tests/fixtures/two-reports";
/** Where it is published, and by whom. */
export const LIBRARY_SITE = {
  SITE_BASE: "/library",
  SITE_URL: "https://coop.example",
  REPOSITORY_URL: "https://github.com/coop/library",
  CONTACT_MAIL: "mistakes@coop.or.th",
  CONTACT_PHONE: "02-123-4567 ต่อ 89",
};
const ASTRO = "node_modules/astro/bin/astro.mjs";

/**
 * Builds the small library of the fixtures as `npm run build` does, under `/library/`; once in a test run.
 * @param name of the build
 * @param content another folder of content
 * @returns the folder of the site: what a host shows under `/library/`
 */
export function buildLibrary(name: string, content = LIBRARY): Promise<string> {
  return madeOnce(name, (folder) => {
    const env = buildEnv({
      CONTENT_DIR: content,
      OUT_DIR: folder,
      // Beside the output, not in it: a build empties its output folder.
      CACHE_DIR: runPath(`${name}-cache`),
      ...LIBRARY_SITE,
    });
    return promisify(execFile)(process.execPath, [ASTRO, "build"], { env });
  });
}
