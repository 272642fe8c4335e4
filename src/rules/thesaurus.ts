/** Rules for words that people type: each leads to one place, says something, and is true of what the site holds. */
import { isBlank } from "../collections/texts.ts";
import { fieldOf, listOf, textsOf } from "../model/untyped.ts";
import { holding } from "../text/holds.ts";
import { searchKey } from "../text/normalise.ts";
import type { Finding, OwnFinding, Path } from "./finding.ts";

/** A word of a group, and where it stands. */
interface Placed {
  word: string;
  key: string;
  where: Path;
}

/** As much of an entry as these rules ask. */
export interface WordEntry {
  data: unknown;
  /** Its file, from the content folder. */
  file: string;
}

const isAbsent = (group: unknown): boolean => fieldOf(group, "absent") === true;

const placed = (group: unknown, field: "words" | "same" | "near", at: number): Placed[] =>
  textsOf(group, field).flatMap((word, i) =>
    isBlank(word) ? [] : [{ word, key: searchKey(word), where: ["groups", at, field, i] }],
  );

/** A group without other words leads nowhere; what the report does not speak of has a name. */
export const groupFindings = (data: unknown): OwnFinding[] =>
  listOf(data, "groups").flatMap((group, at): OwnFinding[] => {
    const said = ["same", ...(isAbsent(group) ? [] : ["near"])].some((field) => listOf(group, field).length > 0);
    return said
      ? []
      : [{ code: isAbsent(group) ? "no-other-word/absent" : "no-other-word/group", args: {}, where: ["groups", at] }];
  });

/**
 * A word that means just the same as two things, or that is itself what the site calls something: it would lead to both. And one
 * that comes near something while it is told to be absent.
 * @returns what is found in each file
 */
export function sameWordFindings(entries: readonly WordEntry[]): { file: string; findings: OwnFinding[] }[] {
  const groups = entries.flatMap(({ data, file }) =>
    listOf(data, "groups").map((group, at) => ({ file, absent: isAbsent(group), of: groupOf(group, at) })),
  );
  const [there, missing] = [groups.filter(({ absent }) => !absent), groups.filter(({ absent }) => absent)];
  const owners = firstFiles(there, ({ words }) => words);
  const absent = firstFiles(missing, ({ same }) => same);
  const seen = new Map<string, string>();
  return groups.map(({ file, absent: isGone, of: { words, same, near } }) => {
    const own = new Set(words.map(({ key }) => key));
    const doubled = same.flatMap(({ word, key, where }): OwnFinding[] => {
      const path = seen.get(key);
      seen.set(key, path ?? `content/${file}`);
      if (path !== undefined) return [{ code: "same-word/twice", args: { word, path }, where }];
      if (own.has(key)) return isGone ? [] : [{ code: "same-word/own", args: { word }, where }];
      const owner = owners.get(key);
      return owner === undefined ? [] : [{ code: "same-word/words", args: { word, path: owner }, where }];
    });
    const gone = near.flatMap(({ word, key, where }): OwnFinding[] => {
      const path = absent.get(key);
      return path === undefined ? [] : [{ code: "same-word/absent", args: { word, path }, where }];
    });
    return { file, findings: [...doubled, ...gone] };
  });
}

type WordGroup = Record<"words" | "same" | "near", Placed[]>;

const groupOf = (group: unknown, at: number): WordGroup => ({
  words: placed(group, "words", at),
  same: placed(group, "same", at),
  near: placed(group, "near", at),
});

/** Each word ► the first file that has it. */
function firstFiles(
  groups: readonly { file: string; of: WordGroup }[],
  wordsOf: (group: WordGroup) => readonly Placed[],
): Map<string, string> {
  const all = groups.flatMap(({ file, of }) =>
    wordsOf(of).map(({ key }): [string, string] => [key, `content/${file}`]),
  );
  return new Map(all.reverse());
}

/** Tells whether a word stands in a text: Thai anywhere in it, Latin letters and digits as whole words. */
export function standsIn(texts: Iterable<string>): (word: string) => boolean {
  const all = [...texts];
  const thai = holding(all.map(searchKey).join("\n"));
  const latin = holding(` ${all.map(latinWords).join(" \n ")} `);
  return (word) => (/[\u0E00-\u0E7F]/.test(word) ? thai(searchKey(word)) : latin(` ${latinWords(word)} `));
}

const latinWords = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{Script=Latin}\d]+/gu)
    ?.join(" ") ?? "";

/**
 * What the site's texts make untrue: a word that is to be searched and stands nowhere, and a thing that is said to be absent and is not.
 * @param onSite does a word stand in what the site publishes?
 * @param isSpokenOf does it stand in what tells of the reports, or in the raw text of one? What the site says of itself is not that.
 */
export const standingFindings = (
  data: unknown,
  onSite: (word: string) => boolean,
  isSpokenOf: (word: string) => boolean,
): Finding[] =>
  listOf(data, "groups").flatMap((group, at) => [
    ...placed(group, "words", at).flatMap(({ word, where }): Finding[] =>
      onSite(word) ? [] : [{ code: "word-nowhere", args: { word }, where }],
    ),
    ...(isAbsent(group) ? placed(group, "same", at) : []).flatMap(({ word, where }): Finding[] =>
      isSpokenOf(word) ? [{ code: "not-absent", args: { word }, where }] : [],
    ),
  ]);
