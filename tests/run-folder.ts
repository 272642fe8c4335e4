/** A folder of this test run, which all its workers share and which is gone after it. Set up in vitest.config.ts or run.ts. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** @returns what to do after the tests */
export function setup(): () => void {
  if (process.env.TEST_RUN_FOLDER !== undefined) return () => undefined;
  // In the project: builds whose output lies elsewhere share `.astro/.prerender`, and two at a time take each other's files away.
  mkdirSync(".astro", { recursive: true });
  const folder = mkdtempSync(resolve(".astro/tests-"));
  process.env.TEST_RUN_FOLDER = folder;
  // A third of the work of a command that a test starts is to compile what the one before had compiled.
  process.env.NODE_COMPILE_CACHE ??= join(folder, "compiled");
  // A twelfth of a small build is to clear huge pages for the bundler, which uses little of each.
  process.env.MIMALLOC_ALLOW_THP ??= "0";
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
    await appearance(done);
    const fault = readFileSync(done, "utf8");
    if (fault !== "") throw new Error(fault);
    return folder;
  }
  const fault = await make(folder).then(
    () => "",
    (error: unknown) => String(error),
  );
  // Whoever waits for it finds it whole.
  writeFileSync(`${done}-to-be`, fault);
  renameSync(`${done}-to-be`, done);
  if (fault !== "") throw new Error(fault);
  return folder;
}

/** Waits for a file that another worker writes. */
function appearance(file: string): Promise<void> {
  return new Promise((appeared) => {
    const look = (): void => {
      if (!existsSync(file)) return;
      watcher.close();
      appeared();
    };
    const watcher = watch(dirname(file), look);
    // It may have come before anybody watched.
    look();
  });
}
