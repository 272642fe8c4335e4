import { expect, it } from "vitest";
import { doubtedWords, isMisprinted, nameCertainty } from "../../../src/model/name-certainty.ts";
import { knowledgeOf } from "../../knowledge.ts";

const library = knowledgeOf("tests/fixtures/two-reports");
const [reading] = library.corrections;

it.each(["certain", "likely", "kept"] as const)("is that of the reading in the name: %s", (certainty) => {
  if (!reading) throw new Error("the library has no reading");
  const corrected = certainty === "kept" ? reading.printed : reading.corrected;
  const k = { ...library, corrections: [{ ...reading, corrected, certainty }] };
  const { source, section, at } = reading;
  const named = { title: `กลุ่ม ${corrected}`, appearances: [{ source, section, at, printed: `กลุ่ม${reading.printed}` }] };
  expect(nameCertainty(k, named)).toBe(certainty);
  const word = { word: corrected, printed: certainty === "kept" ? [] : [reading.printed] };
  expect(doubtedWords(k, named)).toEqual(certainty === "certain" ? [] : [word]);
  // A reading of the place that is not in the name, and a name that another place prints as it is read, say nothing against it.
  expect(nameCertainty(k, { ...named, title: "ชื่ออื่น" })).toBe("certain");
  const elsewhere = { source, section, at: "p999", printed: `กลุ่ม ${reading.corrected}` };
  if (certainty !== "kept")
    expect(nameCertainty(k, { ...named, appearances: [...named.appearances, elsewhere] })).toBe("certain");
});

it("a name is misprinted where a word of it is read otherwise, at the place where it stands so", () => {
  const misprint = library.corrections.find(({ printed, corrected }) => printed !== corrected);
  if (!misprint) throw new Error("the library has no misprint");
  const { source, section, at, printed, corrected } = misprint;
  expect(isMisprinted(library, { source, section, at, printed: `กลุ่ม${printed}` })).toBe(true);
  expect(isMisprinted(library, { source, section, at, printed: `กลุ่ม${corrected}` })).toBe(corrected.includes(printed));
  expect(isMisprinted(library, { source, section, at: "p999", printed: `กลุ่ม${printed}` })).toBe(false);
});
