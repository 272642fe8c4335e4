import { describe, expect, it } from "vitest";
import { mergePlaces, placeOf, placesOfText, readingsOfNames } from "../../../src/model/places.ts";
import { knowledge as k, knowledgeOf } from "../../knowledge.ts";

const source = k.sources[0]?.id ?? "";
const place = (section: string, at?: string, row?: string) => placeOf(k, { source, section, at, row });

describe("places", () => {
  it("are called as a reader would cite them", () => {
    expect(place("2-3", "p3").label).toBe("หัวข้อ 2.3 ย่อหน้า 3");
    expect(place("4-1", "table-4-1-r5").label).toBe("ตารางที่ 4.1 ลำดับ 2");
    expect(place("4-1", "table-4-1-r6").label).toBe("ตารางที่ 4.1 ลำดับ 2 แถว 2");
    expect(place("4-1", "table-4-1-r42").label).toBe("ตารางที่ 4.1 แถวสุดท้าย");
    expect(place("4-2", "table-4-2-r2", "(2)").label).toBe("ตารางที่ 4.2 ลำดับ 2");
    expect(place("4-2", "table-4-2-r2", "2").label).toBe("ตารางที่ 4.2 ลำดับ 2");
    expect(place("4-1", "table-4-1-r5")).toMatchObject({ url: "/report/4-1/#table-4-1-r5", page: "13" });
  });

  it("say of a page whether the section or the table begins there, where the place is but a part of it", () => {
    expect(place("3-1", "p12")).toMatchObject({ page: "8", pageIsOf: "section" });
    expect(place("4-1", "table-4-1-r5").pageIsOf).toBe("table");
    expect(place("4-1").pageIsOf).toBeUndefined();
  });

  it("say which report they are in, where there are two", () => {
    const two = knowledgeOf("tests/fixtures/two-reports");
    const [network] = two.networks;
    const [appearance] = network?.appearances ?? [];
    if (!appearance) throw new Error("a network appears in a report");
    const short = two.sources.find(({ id }) => id === appearance.source)?.shortTitle;
    expect(placeOf(two, appearance).label).toMatch(new RegExp(`^${short} `));
  });

  it("of neighbouring paragraphs become one", () => {
    const merged = mergePlaces([
      place("3-1", "p3"),
      place("3-1", "p4"),
      place("3-1", "p5"),
      place("3-1", "p7"),
      place("3-1", "p7"),
    ]);
    expect(merged.map(({ label }) => label)).toEqual(["หัวข้อ 3.1 ย่อหน้า 3–5", "หัวข้อ 3.1 ย่อหน้า 7"]);
    expect(merged[0]?.url).toBe("/report/3-1/#p3");
  });

  it("say how a printed name is read, each reading once, and nothing of names that were printed right", () => {
    const [read] = k.corrections.filter(({ certainty }) => certainty !== "kept");
    if (!read) throw new Error("a word was corrected");
    const name = { source: read.source, section: read.section, at: read.at, printed: `ก ${read.printed}ข` };
    expect(readingsOfNames(k, [name, name]).map(({ id }) => id)).toContain(read.id);
    expect(new Set(readingsOfNames(k, [name, name])).size).toBe(readingsOfNames(k, [name]).length);
    expect(readingsOfNames(k, [{ ...name, printed: "ก" }])).toEqual([]);
  });

  it("of a network's text are those that hold it", () => {
    const network = k.networks.find(({ id }) => id === "trat-satcha-sasom-sap");
    const holding = placesOfText(k, network?.appearances ?? [], network?.body ?? "");
    expect(holding.map(({ section }) => section)).toEqual(["appendix-1-1"]);
  });

  it("fail loudly for a section that does not exist", () => {
    expect(() => place("no-such-section")).toThrow("ไม่พบหัวข้อ report-2550/no-such-section");
  });
});
