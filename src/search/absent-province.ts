/** A province of which no report speaks, by all that people call it. */
import { searchKey } from "../text/normalise.ts";
import type { AbsentThing } from "./catalogue.ts";

/** Its name, then what else it is called, in Thai and in Latin letters. */
export type ProvinceNames = readonly [name: string, ...others: string[]];

/** What stands before the name of a province, as people write it. */
export const BEFORE_PROVINCE = ["จังหวัด", "จ.", "เมือง"] as const;

export const absentProvince = ([name, ...others]: ProvinceNames): AbsentThing => ({
  said: [name, ...others].flatMap((called) =>
    (/^\p{Script=Thai}/u.test(called) ? ["", ...BEFORE_PROVINCE] : [""]).map((before) => searchKey(before + called)),
  ),
  words: [],
  name: `${BEFORE_PROVINCE[0]}${name}`,
});
