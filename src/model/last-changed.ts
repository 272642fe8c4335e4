import { contentDir } from "../paths.ts";
import { type Commit, readHistory } from "./history.ts";

/** File, relative to the content folder → day (ISO, CE) of its last commit. */
export type LastChanged = ReadonlyMap<string, string>;

export const dayOf = ({ at }: Pick<Commit, "at">): string => at.slice(0, "2007-01-01".length);

/** @param commits newest first */
export function lastChangedIn(commits: readonly Commit[]): LastChanged {
  const changed = new Map<string, string>();
  for (const commit of commits)
    for (const { path } of commit.files) if (!changed.has(path)) changed.set(path, dayOf(commit));
  return changed;
}

let history: readonly Commit[] | undefined;
let read: LastChanged | undefined;

/** The history of the content, newest commit first; empty where it is not known. Read once a build. */
export function contentHistory(): readonly Commit[] {
  history ??= readHistory(contentDir);
  return history;
}

/** Day on which a content file was last changed, if that is known: else it is absent from the pages rather than wrong. */
export function lastChanged(file: string): string | undefined {
  read ??= lastChangedIn(contentHistory());
  return read.get(file);
}

const newest = new Map<string, string>();

/** Day of the last change of any content file in a folder (of all content without it), if that is known. */
export function newestChange(folder = ""): string | undefined {
  read ??= lastChangedIn(contentHistory());
  if (newest.size === 0)
    for (const [file, day] of read)
      for (const each of ["", file.replace(/\/.*/, "")]) if ((newest.get(each) ?? "") < day) newest.set(each, day);
  return newest.get(folder);
}
