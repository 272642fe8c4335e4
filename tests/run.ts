/**
 * `npm test`: the build first, which checks the content; then the tests that need no build while the site and what other tests build
 * are made beside them, so that no core waits; then the tests of what was built. Ends at the first step that fails, with what that step
 * said.
 */
import { spawn } from "node:child_process";
import { buildAwkwardLibrary } from "./awkward-library.ts";
import { buildReleases } from "./browser/releases.ts";
import { buildAgain } from "./built-again.ts";
import { setup } from "./run-folder.ts";

/** npm tells its commands where it lies: so it is found on every system, without a shell. */
const npm = process.env.npm_execpath;

/**
 * Runs another command of package.json.
 * @param said is called with all that it has said so far, whenever that is more; without one it is heard at once
 * @returns whether all went well
 */
function run(script: string, said?: (words: string) => void): Promise<boolean> {
  if (npm === undefined) throw new Error("npm test");
  const child = spawn(process.execPath, [npm, "run", script], {
    stdio: said ? ["ignore", "pipe", "pipe"] : "inherit",
  });
  let words = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (more) => {
      words += more;
      said?.(words);
    });
  return new Promise((ended) => child.on("close", (code) => ended(code === 0)));
}

/** Begins a line for each step of a build (src/setup/logger.mjs), which stops before the first one when the content is wrong. */
const STEP = /^• /m;

async function testAll(): Promise<boolean> {
  let words = "";
  const begun = Promise.withResolvers<boolean>();
  const site = run("build", (said) => {
    words = said;
    if (STEP.test(said)) begun.resolve(true);
  });
  void site.then(begun.resolve);
  // With content that cannot be read all tests would fail, each in its own way.
  if (!(await begun.promise)) {
    console.log(words);
    return false;
  }
  let isOver = false;
  // One more at a time: each fills a core. What fails is told by the tests that wait for it.
  const libraries = site.then(async () => {
    for (const build of [buildReleases, buildAwkwardLibrary, buildAgain])
      if (!isOver) await build().then(undefined, () => undefined);
  });
  const unit = await run("test:unit");
  isOver = !unit;
  const built = await site;
  // Only now, not between the lines of the tests.
  console.log(words);
  isOver ||= !built;
  const passed = unit && built && (await run("test:site"));
  await libraries;
  return passed;
}

const removeFolder = setup();
if (!(await testAll())) process.exitCode = 1;
removeFolder();
