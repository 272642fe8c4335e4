import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { readContent, type ValidContent } from "../src/content/read.ts";
import { runPath } from "./run-folder.ts";

/** What changes with any file below these folders: where it is, how long, and when it was written. */
function stateOf(folders: readonly string[]): string {
  const state = createHash("sha256");
  for (const folder of folders)
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      const { size, mtimeMs } = statSync(join(folder, path));
      state.update(`${folder}/${path} ${size} ${mtimeMs}\n`);
    }
  return state.digest("hex");
}

/**
 * The content of a tree. To read the site's takes a second, which a dozen workers of a test run would take: who comes first leaves it for
 * the others, as long as neither content nor what reads it changes.
 */
export function keptContent(root: string): ValidContent {
  // Only a test run has a folder that is gone after it.
  if (process.env.TEST_RUN_FOLDER === undefined) return readContent(root);
  const file = runPath(`content-${stateOf([root, "src"])}`);
  if (existsSync(file)) return deserialize(readFileSync(file));
  const content = readContent(root);
  // Whoever looks for it finds it whole.
  const begun = `${file}-by-${process.pid}`;
  writeFileSync(begun, serialize(content));
  renameSync(begun, file);
  return content;
}
