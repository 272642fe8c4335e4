/**
 * Runs after `npm ci`. The project brings its own Node as a package for each platform. npm 10, which comes with Node 20, passes
 * over the one that fits (the packages of other platforms offer a `node` too, and it looks at those first); `npm rebuild` links it.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const { optionalDependencies = {} } = JSON.parse(readFileSync("package.json", "utf8"));
const brought = Object.keys(optionalDependencies).filter((name) => existsSync(`node_modules/${name}`));
const npm = process.env.npm_execpath;

if (npm && brought.length > 0 && !existsSync("node_modules/.bin/node"))
  execFileSync(process.execPath, [npm, "rebuild", "--ignore-scripts", ...brought], { stdio: "inherit" });
