import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/content/yaml.ts";
import { say } from "../../../src/words/rules/rule-words.ts";

const told = (yaml: string): string[] =>
  parseYaml(yaml).faults.map(
    ({ line, column, coded, fix }) =>
      `${line + 1}:${column} ${say(coded).message}${fix === undefined ? "" : ` │${fix}`}`,
  );

describe("parseYaml", () => {
  it("finds every broken line of a file, once each, and reads what was meant", () => {
    const yaml = [
      "title: ธ.ก.ส.: ธนาคาร",
      "kind:term",
      "expansion: @ไม่รู้",
      "sources:",
      "\t- source: ก",
      "     section: ข",
      'note: "เปิดไว้',
    ].join("\n");
    expect(told(yaml)).toMatchInlineSnapshot(`
      [
        "1:8 มี : ในข้อความ │title: "ธ.ก.ส.: ธนาคาร"",
        "2:6 ไม่ได้เว้นวรรคหลังเครื่องหมาย : │kind: term",
        "3:12 ค่าขึ้นต้นด้วย @ ซึ่งมีความหมายพิเศษ │expansion: "@ไม่รู้"",
        "5:1 ย่อหน้าด้วยแท็บ │  - source: ก",
        "6:5 ย่อหน้าไม่ตรงกับบรรทัดอื่นในกลุ่มเดียวกัน │    section: ข",
        "7:15 เครื่องหมายคำพูดเปิดแล้วไม่ปิด │note: "เปิดไว้"",
      ]
    `);
    expect(parseYaml(yaml).document?.toJS()).toEqual({
      title: "ธ.ก.ส.: ธนาคาร",
      kind: "term",
      expansion: "@ไม่รู้",
      sources: [{ source: "ก", section: "ข" }],
      note: "เปิดไว้",
    });
  });

  it("keeps the number of lines, so that places stay right", () => {
    const yaml = "a: x: y\n\n# ก\nb:c\n";
    expect(parseYaml(yaml).source.split("\n").length).toBe(4);
  });

  it("gives no document when a line means nothing it knows", () => {
    expect(parseYaml("a: b\n[c]: d\n").document === undefined).toBe(true);
    expect(told("a: b\n[c]: d\n").length).toBeGreaterThan(0);
  });

  it.each([
    ["a: ".padEnd(9000, "[")],
    ["? ".repeat(4000)],
    ["- ".repeat(4000)],
    ["&a ".repeat(500)],
    [`a: ${"{b: ".repeat(3000)}`],
  ])("survives nesting without end", (yaml) => {
    expect(told(yaml).length).toBeGreaterThan(0);
  });

  it("does not let a value be shared or typed", () => {
    expect(told("a: &x ก\nb: *x\n")).toMatchInlineSnapshot(`
      [
        "1:4 ค่าขึ้นต้นด้วย & ซึ่งมีความหมายพิเศษ │a: "&x ก"",
        "2:4 ค่าขึ้นต้นด้วย * ซึ่งมีความหมายพิเศษ │b: "*x"",
      ]
    `);
    expect(told("a: !!binary ก\n")).toMatchInlineSnapshot(`
      [
        "1:4 ค่าขึ้นต้นด้วย ! ซึ่งมีความหมายพิเศษ │a: "!!binary ก"",
      ]
    `);
  });

  it("comes to an end with a long file and one fault: not every line is tried", () => {
    const lines = Array.from({ length: 2000 }, (_, i) => `  - at: "p${i}"\n    printed: "ก${i}"`);
    expect(told(["corrections:", ...lines.with(1500, '  - at: "p1500"\n    printed: ก: ข')].join("\n"))).toHaveLength(
      1,
    );
  });
});
