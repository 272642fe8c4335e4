import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { label } from "../../../src/diagrams/marks.ts";
import { accessibleName, visibleText } from "../../../src/diagrams/name.ts";
import { diagramsOf } from "../../../src/diagrams/registry.ts";
import type { Mark } from "../../../src/diagrams/scene.ts";
import { wrapper } from "../../../src/diagrams/wrap.ts";
import { knowledge } from "../../knowledge.ts";

const wrap = wrapper();
const set = (text: string, width = 150): Mark => label(wrap, text, { x: 0, y: 0, width, maxLines: 9 }).mark;
const bare = (text: string) => text.replace(/\s/g, "");

describe("the name of a node", () => {
  it("is the label when that already holds what is shown", () => {
    expect(accessibleName("ตามวัตถุประสงค์ เชิงธุรกิจ 82 จาก 117", [set("เชิงธุรกิจ 82")])).toBe(
      "ตามวัตถุประสงค์ เชิงธุรกิจ 82 จาก 117",
    );
  });

  it("takes over line ends, completes what is shortened, and puts missing words first", () => {
    const lines: Mark = {
      kind: "text",
      x: 0,
      y: 0,
      lines: ["ความเชื่อถือ", "ไว้วางใจ …"],
      size: 16,
      ink: "ink",
      anchor: "start",
      width: 90,
    };
    expect(accessibleName("1 ความเชื่อถือไว้วางใจซึ่งกันและกัน", [lines])).toBe("1 ความเชื่อถือ ไว้วางใจ ซึ่งกันและกัน");
    expect(accessibleName("จังหวัดตราด 1 แห่ง", [set("ตราด 1")])).toBe("จังหวัด ตราด 1 แห่ง");
    expect(accessibleName("ชื่อเต็ม", [set("13")])).toBe("13 ชื่อเต็ม");
    expect(accessibleName("ไม่มีตัวหนังสือ", [])).toBe("ไม่มีตัวหนังสือ");
  });

  it("always holds every visible word, and every letter of the label", () => {
    const texts = knowledge.lessons.map(({ title }) => title);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.integer({ min: 190, max: 400 }), (text, width) => {
        const marks = [set(text, width)];
        const name = accessibleName(`ก่อน ${text} หลัง`, marks);
        expect(name).toContain(visibleText(marks));
        expect(bare(name)).toBe(bare(`ก่อน ${text} หลัง`));
      }),
    );
    for (const { scene } of diagramsOf(knowledge))
      for (const node of scene.nodes)
        expect(accessibleName(node.label, node.marks)).toContain(
          visibleText(node.marks).replace(/\s*…$/, "").replace(/\s+/g, " ").trim(),
        );
  });
});
