import { execFileSync } from "node:child_process";

/** What a commit did to a file. What was only renamed, with hardly a word changed, is `moved`. */
export interface FileChange {
  did: "added" | "changed" | "removed" | "moved";
  /** From the folder whose history was asked for. */
  path: string;
  /** Where a file that was moved lay before. */
  from?: string;
}

/** A commit that changed files of the folder. Who made it is not asked for: nothing that is published names them. */
export interface Commit {
  /** Begins its hash: the same wherever the history is. */
  id: string;
  /** When it was committed, RFC 3339 with the committer's own offset. */
  at: string;
  /** First line of its message. */
  subject: string;
  /** Why, in Thai, where the message has a line for it at its end: `Reason-th: …`. */
  reason?: string;
  files: FileChange[];
}

const COMMIT = /^commit ([0-9a-f]{12})[0-9a-f]* (\d{4}-\d{2}-\d{2}T\S+) ?(.*)$/;
/** What follows the line of a commit; an old git knows no such field, and says its name. */
const REASON = /^reason (?!%\()(.+)$/;
const FORMAT = "commit %H %cI %s%nreason %(trailers:key=Reason-th,valueonly,separator=%x20)";
const FILE = /^([AMDTR])\d*\t([^\t]+)(?:\t([^\t]+))?$/;
const DID = { A: "added", M: "changed", T: "changed", D: "removed", R: "moved" } as const;
const isLetter = (letter: string): letter is keyof typeof DID => Object.hasOwn(DID, letter);

/** Reads what `git log --name-status` prints in this format, newest commit first. Lines of another kind are left out. */
export function parseHistory(log: string): Commit[] {
  const commits: Commit[] = [];
  for (const line of log.split("\n")) {
    const [, id, at, subject = ""] = COMMIT.exec(line) ?? [];
    if (id !== undefined && at !== undefined) commits.push({ id, at, subject, files: [] });
    const [, reason] = REASON.exec(line) ?? [];
    const last = commits.at(-1);
    if (reason !== undefined && last) last.reason = reason;
    const [, letter = "", path = "", to] = FILE.exec(line) ?? [];
    if (isLetter(letter))
      last?.files.push({ did: DID[letter], path: to ?? path, ...(to !== undefined && { from: path }) });
  }
  return commits;
}

/** A file with the same words in nine of ten lines is the same file: short entries of one kind are much alike. */
const SAME = "--find-renames=90%";

/**
 * The history of a folder, from one `git log`, newest commit first.
 * @returns nothing, so that nothing wrong is said, without git and in a shallow clone, where every file would seem to be as old as the
 * oldest commit that was fetched
 */
export function readHistory(folder: string): Commit[] {
  const git = (...args: string[]): string =>
    execFileSync("git", ["-C", folder, "-c", "core.quotePath=false", ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  try {
    if (git("rev-parse", "--is-shallow-repository").trim() !== "false") return [];
    return parseHistory(git("log", `--format=${FORMAT}`, "--name-status", SAME, "--relative", "--", "."));
  } catch {
    return [];
  }
}
