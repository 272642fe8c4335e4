/** What was typed ► runs: stretches without white space, each with the places where a word may begin or end. */
import { clusterBoundaries } from "../text/clusters.ts";
import { normalise } from "../text/normalise.ts";
import { OPTIONAL } from "../text/optional-words.ts";
import { stretches } from "../text/tokenise.ts";

export interface Run {
  /** Letters and digits only, lower case. */
  key: string;
  /** Offsets in `key` between which words may lie, 0 and the end included. */
  boundaries: readonly number[];
  /** In quotation marks: as written, nothing left out, nothing swapped. */
  quoted: boolean;
  /** The reader may still be typing the last word. */
  open: boolean;
}

/** Nobody means more than this; the rest of a longer text is not looked at. */
export const LONGEST_QUERY = 200;

const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/** Any text at all gives runs, perhaps none. */
export function parseQuery(raw: string): Run[] {
  const text = normalise(raw.slice(0, LONGEST_QUERY)).replace(/\s+ๆ/g, "ๆ");
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(QUOTED)) {
    runs.push(...plainRuns(text.slice(end, match.index)));
    const run = toRun(match[1] ?? "", { quoted: true, open: false });
    if (run) runs.push(run);
    end = match.index + match[0].length;
  }
  const rest = plainRuns(text.slice(end));
  const last = rest.at(-1);
  if (last && !/\s$/.test(text)) rest[rest.length - 1] = { ...last, open: true };
  return [...runs, ...rest];
}

const plainRuns = (text: string): Run[] =>
  text.split(/\s+/).flatMap((chunk) => toRun(chunk, { quoted: false, open: false }) ?? []);

/** One run from a text; white space and punctuation inside are boundaries. `null` when it has no letters or digits. */
export function toRun(text: string, { quoted, open }: Pick<Run, "quoted" | "open">): Run | null {
  let key = "";
  const boundaries = new Set([0]);
  for (const stretch of stretches(normalise(text))) {
    const inner = stretch.kind === "number" ? [] : clusterBoundaries(stretch.key);
    for (const at of inner) boundaries.add(key.length + at);
    key += stretch.key;
    boundaries.add(key.length);
  }
  return key === "" ? null : { key, boundaries: [...boundaries].sort((a, b) => a - b), quoted, open };
}

/** Runs as one, as if the white space between them had not been typed. */
export function joinRuns(runs: readonly Run[]): Run {
  let key = "";
  const boundaries: number[] = [0];
  for (const run of runs) {
    boundaries.push(...run.boundaries.slice(1).map((at) => key.length + at));
    key += run.key;
  }
  return { key, boundaries, quoted: runs.some(({ quoted }) => quoted), open: runs.at(-1)?.open ?? false };
}

/** A word that says nothing beside others: จังหวัด, ที่, การ. */
export const isOptional = (run: Run): boolean => !run.quoted && OPTIONAL.has(run.key);
