import fc from "fast-check";
import { expect, test } from "vitest";
import { joinKnownNames, titleKeys } from "../../../src/search/known-names.ts";
import { parseQuery } from "../../../src/search/parse.ts";
import { Synonyms } from "../../../src/search/synonyms.ts";

const synonyms = new Synonyms([
  { heads: ["นครราชสีมา"], others: ["nakhonratchasima", "โคราช"] },
  { heads: ["ธกส", "ธนาคารเกษตร"], others: [] },
]);
const related = new Synonyms([{ heads: [], others: ["chiangmai", "ราคาตก"] }]);
const keys = (query: string) => joinKnownNames(parseQuery(query), { synonyms, related }).map(({ key }) => key);

test("words typed apart that are one name become one, others stay apart", () => {
  expect(keys("nakhon ratchasima ยาง")).toEqual(["nakhonratchasima", "ยาง"]);
  expect(keys("ยาง ธนาคาร เกษตร")).toEqual(["ยาง", "ธนาคารเกษตร"]);
  expect(keys('"nakhon" ratchasima')).toEqual(["nakhon", "ratchasima"]);
});

test("so do names in Latin letters of what stands nowhere; words that only come near something are found apart", () => {
  expect(keys("Chiang Mai ยาง")).toEqual(["chiangmai", "ยาง"]);
  expect(keys("ราคา ตก")).toEqual(["ราคา", "ตก"]);
});

test("joining loses no letter", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("nakhon", "ratchasima", "ยาง", "ธนาคาร", "เกษตร")), (words) => {
      expect(keys(words.join(" ")).join("")).toBe(words.join(""));
    }),
  );
});

test("a title may equal the query without what stands before names, or by another name", async () => {
  const keysOf = (query: string) => titleKeys(parseQuery(query), synonyms, async () => undefined);
  expect(await keysOf("จังหวัดสตูล")).toEqual(["จังหวัดสตูล", "สตูล"]);
  expect(await keysOf("ธ.ก.ส.")).toEqual(["ธกส", "ธนาคารเกษตร"]);
  expect(await keysOf("โคราช ที่")).toEqual(["โคราชที่", "โคราช", "นครราชสีมา"]);
});
