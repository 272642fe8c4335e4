/** A folder of this test run, which all its workers share and which is gone after it. Set up in vitest.config.ts. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

/** @returns what to do after the tests */
export function setup(): () => void {
  // In the project: builds whose output lies elsewhere share `.astro/.prerender`, and two at a time take each other's files away.
  mkdirSync(".astro", { recursive: true });
  const folder = mkdtempSync(resolve(".astro/tests-"));
  process.env.TEST_RUN_FOLDER = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** The path of a file or folder of this run. */
export function runPath(name: string): string {
  if (process.env.TEST_RUN_FOLDER === undefined) setup();
  return join(process.env.TEST_RUN_FOLDER ?? "", name);
}

/**
 * Makes a folder once in a test run, whichever worker comes first; the others wait for it.
 * @param make fills the folder
 * @returns its path
 * @throws Error what the first one threw
 */
export async function madeOnce(name: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = runPath(name);
  const done = `${folder}.done`;
  try {
    mkdirSync(`${folder}.begun`);
  } catch {
    while (!existsSync(done)) await setTimeout(100);
    const fault = readFileSync(done, "utf8");
    if (fault !== "") throw new Error(fault);
    return folder;
  }
  const fault = await make(folder).then(
    () => "",
    (error: unknown) => String(error),
  );
  writeFileSync(done, fault);
  if (fault !== "") throw new Error(fault);
  return folder;
}
