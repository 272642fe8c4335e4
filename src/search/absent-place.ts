/** A place of which no report speaks, by all that people call it: a province, or a region that has none of the reports' provinces. */
import { searchKey } from "../text/normalise.ts";
import type { AbsentThing } from "./catalogue.ts";

/** Its name, then what else it is called, in Thai and in Latin letters. */
export type PlaceNames = readonly [name: string, ...others: string[]];

export interface AbsentPlace {
  names: PlaceNames;
  /** Ids of the provinces of the reports that lie nearest, nearest first. */
  near: readonly string[];
}

/** What stands before the name of a province, as people write it. */
export const BEFORE_PROVINCE = ["จังหวัด", "จ.", "เมือง"] as const;
/** What the name of a region begins with. */
const REGION = "ภาค";
/** Shorter names are everyday words as well: แพร่, เลย, ตาก. */
const SHORTEST_PLAIN_NAME = 5;
/** A name that is no other word. */
export const isPlain = (name: string): boolean => name.length >= SHORTEST_PLAIN_NAME;

export function absentThing({ names: [name, ...others], near }: AbsentPlace): AbsentThing {
  const before = name.startsWith(REGION) ? [""] : ["", ...BEFORE_PROVINCE];
  return {
    said: [name, ...others].flatMap((called) =>
      (/^\p{Script=Thai}/u.test(called) ? before : [""]).map((word) => searchKey(word + called)),
    ),
    words: [],
    name: before.length > 1 ? `${BEFORE_PROVINCE[0]}${name}` : name,
    near,
  };
}
