import fc from "fast-check";
import { expect, test } from "vitest";
import { Synonyms } from "../../../src/search/synonyms.ts";
import { byScript, hasLatin, joined } from "../../../src/search/thesaurus-parts.ts";
import { searchKey } from "../../../src/text/normalise.ts";

const key = fc.constantFrom("วัว", "โค", "นม", "cow", "milk", "otop", "ตลาด", "market");
const group = fc.record({ heads: fc.uniqueArray(key, { minLength: 1, maxLength: 2 }), others: fc.uniqueArray(key) });
const thing = fc.record({ said: fc.uniqueArray(key, { minLength: 1 }), words: fc.constant<string[]>([]) });

test("both parts together lead where the whole leads, and a Thai word needs the Thai part alone", () => {
  fc.assert(
    fc.property(fc.array(group), fc.array(group), fc.array(thing), (same, near, absent) => {
      const { thai, latin } = byScript({ same, near, absent, ordinary: ["เรือ"] });
      const both = joined([thai, latin]);
      for (const part of ["same", "near"] as const) {
        const [whole, again, own] = [{ same, near }, both, thai].map((from) => new Synonyms(from[part]));
        for (const word of ["วัว", "โค", "cow", "otop"]) expect(again?.of(word).sort()).toEqual(whole?.of(word).sort());
        const heads = new Set<string>([...same, ...near].flatMap((all) => all.heads));
        if (!heads.has("นม")) expect(own?.of("นม").sort()).toEqual(whole?.of("นม").sort());
      }
      expect(both.ordinary).toEqual(["เรือ"]);
      expect(new Set(both.absent.flatMap(({ said }) => said))).toEqual(new Set(absent.flatMap(({ said }) => said)));
    }),
  );
});

test.each([
  ["วัวนม", false],
  ["ปี 2550", false],
  ["ขาย online", true],
  ["ＯＴＯＰ", true],
])("%s: Latin letters %s", (query, latin) => expect([hasLatin(query), searchKey(query) !== ""]).toEqual([latin, true]));
