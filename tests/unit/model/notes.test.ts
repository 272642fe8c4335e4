import { describe, expect, it } from "vitest";
import type { Correction } from "../../../src/model/corrections.ts";
import type { Entry } from "../../../src/model/knowledge.ts";
import { besideNotes } from "../../../src/model/margin.ts";
import { type Note, nothingTold, tell } from "../../../src/model/notes.ts";
import { knowledge as k } from "../../knowledge.ts";

const correction = (id: string, more: Partial<Correction> = {}): Correction => ({
  id,
  at: "p1",
  printed: "ขาว",
  corrected: "ข้าว",
  certainty: "certain",
  reason: "ที่อื่นพิมพ์ว่า ข้าว",
  source: "s",
  section: "1",
  url: "/report/1/#p1",
  ...more,
});
const [some] = k.discrepancies;
if (!some) throw new Error("no discrepancy");
const discrepancy: Entry<"discrepancies"> = { ...some, id: "count", title: "จำนวนครั้ง", statements: [] };

describe("what a page tells", () => {
  it("tells the same correction once; a sign further down leads to that note, and is the anchor of its own", () => {
    const told = nothingTold();
    const block = (id: string) => {
      const marks = { corrections: [correction(id)], discrepancies: [] };
      return tell(told, [{ text: "ปลูกข้าว", ...marks }], marks);
    };
    const [first, second] = [block("a"), block("b")];
    expect(first.notes.map(({ id, back }) => [id, back])).toEqual([["n-a", "s-a"]]);
    expect(first.signs[0]?.get("a")).toEqual({ note: "n-a", id: "s-a" });
    expect(second.notes).toEqual([]);
    expect(second.signs[0]?.get("b")).toEqual({ note: "n-a", id: "n-b" });
  });

  it("tells a reason once, and after that where it stands", () => {
    const marks = {
      corrections: [correction("a"), correction("b", { printed: "ปา", corrected: "ปลา" })],
      discrepancies: [],
    };
    const { notes } = tell(nothingTold(), [{ text: "ข้าว ปลา", ...marks }], marks);
    expect(notes.map((note) => note.kind === "correction" && note.same)).toEqual([
      undefined,
      { id: "n-a", word: "ข้าว" },
    ]);
  });

  it("a kept word that shows the sign of a disagreement alone is told as part of it: its sides are told once", () => {
    const kept = correction("a", { printed: "สู่วัฒนธรรม", corrected: "สู่วัฒนธรรม", certainty: "kept" });
    const marks = { corrections: [kept], discrepancies: [{ discrepancy, says: "สู่วัฒนธรรม" }] };
    const { notes, signs } = tell(nothingTold(), [{ text: "เรียนรู้สู่วัฒนธรรม", ...marks }], marks);
    expect([...(signs[0]?.keys() ?? [])]).toEqual(["d-count"]);
    expect(notes.map(({ id, back }) => [id, back])).toEqual([["n-d-count", "s-d-count"]]);
    expect(notes.map((note) => note.kind === "discrepancy" && [note.kept.map(({ id }) => id), note.also])).toEqual([
      [["n-a"], []],
    ]);
  });

  it("a kept word is told for itself where the disagreement was told above, and a corrected one beside it", () => {
    const kept = correction("a", { printed: "19 ครั้ง", corrected: "19 ครั้ง", certainty: "kept" });
    const likely = correction("b", { printed: "๑๙ ครั้ง", corrected: "19 ครั้ง", certainty: "likely" });
    const marks = { corrections: [likely], discrepancies: [{ discrepancy, says: "19 ครั้ง" }] };
    const told = nothingTold();
    const first = tell(told, [{ text: "รวม 19 ครั้ง", ...marks }], marks);
    expect(first.notes.map(({ id }) => id)).toEqual(["n-b", "n-d-count"]);
    const again = { ...marks, corrections: [kept] };
    expect(tell(told, [{ text: "รวม 19 ครั้ง", ...again }], again).notes.map(({ id }) => id)).toEqual(["n-a"]);
  });

  it("tells a disagreement once, with one anchor on its signs", () => {
    const told = nothingTold();
    const marks = { corrections: [], discrepancies: [{ discrepancy, says: "19 ครั้ง" }] };
    const row = tell(
      told,
      [
        { text: "19 ครั้ง", ...marks },
        { text: "รวม 19 ครั้ง", ...marks },
      ],
      marks,
    );
    const after = tell(told, [{ text: "19 ครั้ง", ...marks }], marks);
    expect(row.notes.map(({ id, back }) => [id, back])).toEqual([["n-d-count", "s-d-count"]]);
    expect(row.signs.map((signs) => signs.get("d-count"))).toEqual([
      { note: "n-d-count", id: "s-d-count" },
      { note: "n-d-count" },
    ]);
    expect(after).toEqual({ notes: [], signs: [new Map([["d-count", { note: "n-d-count" }]])] });
  });

  it("tells what its text shows no sign of, without a way back to one", () => {
    const marks = { corrections: [correction("a")], discrepancies: [] };
    const { notes } = tell(nothingTold(), [{ text: "ปลา", ...marks }], marks);
    expect(notes).toEqual([{ kind: "correction", id: "n-a", correction: marks.corrections[0] }]);
  });
});

describe("beside a paragraph", () => {
  const notes = Array.from(
    { length: 6 },
    (_, i): Note => ({ kind: "correction", id: `n-${i}`, correction: correction(`${i}`) }),
  );
  const long = "ตัวอักษร".repeat(30);

  it("stands what has room, in order, and the rest in a fold", () => {
    const { shown, more } = besideNotes(k, "ปลูกข้าว", notes);
    expect(shown.length).toBeGreaterThan(0);
    expect([...shown, ...more].map(({ note }) => note)).toEqual(notes);
    expect(more.length).toBeGreaterThan(0);
    expect(besideNotes(k, long.repeat(10), notes).more).toEqual([]);
  });

  it("a long reason is cut, a word that takes all four lines is folded", () => {
    const note = (more: Partial<Correction>): Note => ({
      kind: "correction",
      id: "n-a",
      correction: correction("a", more),
    });
    expect(besideNotes(k, long, [note({ reason: long })]).shown.map(({ cut }) => cut)).toEqual([true]);
    expect(besideNotes(k, long, [note({ corrected: long })]).shown).toEqual([]);
  });
});
