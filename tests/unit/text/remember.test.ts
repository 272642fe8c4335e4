import { describe, expect, it } from "vitest";
import { remember } from "../../../src/text/remember.ts";
import { heldBytes } from "../heap.ts";

describe("a function that remembers", () => {
  it("answers the same text once, and forgets what was long not asked for", () => {
    const asked: string[] = [];
    const length = remember((text) => asked.push(text) && { length: text.length }, 3);
    for (const text of ["ก", "กา", "ก", "ก"]) expect(length(text)).toEqual({ length: text.length });
    expect(asked).toEqual(["ก", "กา"]);
    for (let i = 0; i < 20; i++) length(`ข${i}`);
    length("ก");
    expect(asked.filter((text) => text === "ก")).toHaveLength(2);
  });

  it("keeps what is asked for again and again", () => {
    const asked: string[] = [];
    const same = remember((text) => ({ text, before: asked.push(text) }), 3);
    for (let i = 0; i < 50; i++) for (const text of ["เสมอ", `ครั้งที่ ${i}`]) same(text);
    expect(asked.filter((text) => text === "เสมอ")).toHaveLength(1);
  });

  it("does not keep the page that a text was cut from", () => {
    const name = "ชุมนุมสหกรณ์การเกษตรแห่งประเทศไทย";
    const shown = remember((text) => [text.slice(3)]);
    const before = heldBytes();
    for (let i = 0; i < 40; i++) {
      const page = `${i}${"x".repeat(1_000_000)}${name}${i}`;
      shown(page.slice(-name.length - 2));
    }
    expect(heldBytes() - before).toBeLessThan(10_000_000);
    expect(shown(`${name}3`)).toHaveLength(1);
  });
});
