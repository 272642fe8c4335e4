import { describe, expect, it } from "vitest";
import { correctionFindings } from "../../../src/rules/corrections.ts";
import { undoCorrections } from "../../../src/rules/readings.ts";

const blocks = new Map([
  ["p1", "สมาชิกปลูกข้าวและขายข้าวร่วมกัน"],
  ["p2", "กลุ่มออมทรัพย์"],
]);
const correction = (corrected: string, more: object = {}) => ({
  at: "p1",
  printed: "คำเดิม",
  corrected,
  certainty: "certain",
  ...more,
});
const found = (...corrections: object[]) =>
  correctionFindings({ corrections }, blocks).map(({ code, where }) => `${code} ${Object.values(where).join(".")}`);

describe("corrections of a section", () => {
  it("stand in their block", () => {
    expect(found(correction("ปลูกข้าว"), correction("กลุ่ม", { at: "p2" }))).toEqual([]);
    expect(found(correction("ปลูกถั่ว"))).toEqual(["correction-not-found/text corrections.0.corrected"]);
    expect(found(correction("ปลูกถั่ว", { printed: "ปลูกข้าว" }))).toEqual([
      "correction-not-found/printed corrections.0.corrected",
    ]);
    expect(found(correction("ข้าว", { at: "p9" }))).toEqual(["broken-citation/correction corrections.0.at"]);
  });

  it("say which of several places is meant, and one that is there", () => {
    expect(found(correction("ข้าว"))).toEqual(["correction-ambiguous corrections.0.corrected"]);
    expect(found(correction("ข้าว", { nth: 2 }))).toEqual([]);
    expect(found(correction("ข้าว", { nth: 3 }))).toEqual(["correction-not-found/nth corrections.0.nth"]);
  });

  it("change something, unless they are kept", () => {
    expect(found(correction("ปลูกข้าว", { printed: "ปลูก ข้าว" }))).toEqual([
      "correction-sense/same corrections.0.corrected",
    ]);
    expect(found(correction("ปลูกข้าว", { printed: "ปลูก ข้าว", certainty: "kept" }))).toEqual([]);
    expect(found(correction("ปลูกข้าว", { certainty: "kept" }))).toEqual([
      "correction-sense/kept corrections.0.corrected",
    ]);
  });

  it("do not overlap", () =>
    expect(found(correction("ข้าวและขาย"), correction("ปลูกข้าวและ"))).toEqual([
      "correction-overlap corrections.0.corrected",
    ]));

  it("that cannot be read are left to the schema", () => {
    expect(found({ at: "p1" }, { at: 5, printed: "ก", corrected: "ข" })).toEqual([]);
    expect(correctionFindings("ก", blocks)).toEqual([]);
  });

  it("are taken back for the text as it was printed", () =>
    expect(
      undoCorrections({ corrections: [correction("ปลูกข้าว"), correction("ก", { at: "p2" })] }, "p1", "เขาปลูกข้าว"),
    ).toBe("เขาคำเดิม"));
});
