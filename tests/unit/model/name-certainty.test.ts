import { expect, it } from "vitest";
import { nameCertainty } from "../../../src/model/name-certainty.ts";
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
  // A reading of the place that is not in the name, and a name that another place prints as it is read, say nothing against it.
  expect(nameCertainty(k, { ...named, title: "ชื่ออื่น" })).toBe("certain");
  const elsewhere = { source, section, at: "p999", printed: `กลุ่ม ${reading.corrected}` };
  if (certainty !== "kept")
    expect(nameCertainty(k, { ...named, appearances: [...named.appearances, elsewhere] })).toBe("certain");
});
