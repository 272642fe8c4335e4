import { execFileSync } from "node:child_process";
import { contentDir } from "../paths.ts";

/** File, relative to the content folder → day (ISO, CE) of its last commit. */
export type LastChanged = ReadonlyMap<string, string>;

const COMMIT = /^commit (\d{4}-\d{2}-\d{2})$/;

/** Reads what `git log --format="commit %cs" --name-only` prints, newest commit first. Lines of another kind are left out. */
export function parseLog(log: string): LastChanged {
  const changed = new Map<string, string>();
  let day: string | undefined;
  for (const line of log.split("\n")) {
    const commit = COMMIT.exec(line)?.[1];
    if (commit !== undefined) day = commit;
    else if (line !== "" && day !== undefined && !changed.has(line)) changed.set(line, day);
  }
  return changed;
}

/**
 * When each file of the content was last changed, from one `git log` for the whole site.
 * Empty, and so absent from the pages rather than wrong, without git and in a shallow clone, where every file would seem to
 * be as old as the oldest commit that was fetched.
 */
export function readLastChanged(folder: string): LastChanged {
  const git = (...args: string[]): string =>
    execFileSync("git", ["-C", folder, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  try {
    if (git("rev-parse", "--is-shallow-repository").trim() !== "false") return new Map();
    return parseLog(
      git(
        "-c",
        "core.quotePath=false",
        "log",
        "--format=commit %cs",
        "--name-only",
        "--no-renames",
        "--relative",
        "--",
        ".",
      ),
    );
  } catch {
    return new Map();
  }
}

let read: LastChanged | undefined;

/** Day on which a content file was last changed, if that is known. The history is read once a build. */
export function lastChanged(file: string): string | undefined {
  read ??= readLastChanged(contentDir);
  return read.get(file);
}

/** Day of the last change of any content file, if that is known. */
export function newestChange(): string | undefined {
  read ??= readLastChanged(contentDir);
  return [...read.values()].reduce<string | undefined>(
    (newest, day) => (newest && newest > day ? newest : day),
    undefined,
  );
}
