import { describe, expect, it } from "vitest";
import { sceneProblems } from "../../../src/diagrams/check-scene.ts";
import { drawn } from "../../../src/diagrams/drawn.ts";
import { disagreeSign, elbow, label, shorten } from "../../../src/diagrams/marks.ts";
import type { Mark, Scene, SceneNode } from "../../../src/diagrams/scene.ts";
import { LabelError, wrapper } from "../../../src/diagrams/wrap.ts";

const wrap = wrapper();
const text = (x: number, y: number): Mark => label(wrap, "เครือข่าย", { x, y, width: 200 }).mark;
const node = (id: string, change: Partial<SceneNode> = {}): SceneNode => ({
  id,
  label: id,
  box: { x: 0, y: 0, width: 10, height: 10 },
  marks: [],
  ...change,
});
const scene = (back: Mark[], nodes: SceneNode[] = []): Scene => ({ width: 300, height: 100, back, nodes });

describe("the check of a scene", () => {
  it("is content with a sound one", () =>
    expect(sceneProblems(scene([text(0, 0), text(0, 40), text(150, 0)], [node("a")]))).toEqual([]));
  it.each([
    ["labels on each other", scene([text(0, 0), text(20, 10)]), "ป้ายทับกัน"],
    ["a label outside", scene([text(280, 0)]), "ออกนอกกรอบ"],
    ["a circle outside", scene([{ kind: "circle", cx: 2, cy: 2, r: 8, tone: "open" }]), "ออกนอกกรอบ"],
    ["a line outside", scene([{ kind: "path", d: "M0 0H900", tone: "line" }]), "เส้นออกนอกกรอบ"],
    [
      "a broken number",
      scene([{ kind: "rect", x: Number.NaN, y: 0, width: 1, height: 1, tone: "open" }]),
      "ออกนอกกรอบ",
    ],
    ["a doubled id", scene([], [node("a"), node("a")]), "รหัสซ้ำ"],
    [
      "a line to nothing",
      scene([{ kind: "path", d: "M0 0H9", tone: "line", joins: ["a", "b"] }], [node("a")]),
      "อ้างถึง b",
    ],
    ["a parent that is not there", scene([], [node("a", { parent: "z" })]), "อ้างถึง z"],
    ["a box outside", scene([], [node("a", { box: { x: 299, y: 0, width: 9, height: 9 } })]), "ออกนอกกรอบ: a"],
  ])("finds %s", (_name, wrong, words) => {
    expect(sceneProblems(wrong).join("\n")).toContain(words);
    expect(drawn(() => wrong)).toEqual({
      scene: expect.objectContaining({ nodes: [] }),
      undrawn: sceneProblems(wrong),
    });
  });
});

describe("marks", () => {
  it("an elbow starts and ends where it should", () => {
    expect(elbow({ x: 0, y: 0 }, { x: 100, y: 50 }, 40)).toMatch(/^M0 0H30.*H100$/);
    expect(elbow({ x: 0, y: 10 }, { x: 100, y: 10 }, 40)).toBe("M0 10H100");
  });

  it("≠ is two lines and a stroke, as wide as asked", () =>
    expect(disagreeSign(10, 20, 12).d.match(/M/g)).toHaveLength(3));

  it("shortens by whole phrases, never inside brackets, and says so", () => {
    const long = "เครือข่ายคนในกลุ่มต่าง ๆ (พระสงฆ์, สตรีสหกรณ์, นักสหกรณ์ และคนอื่นอีกมาก)";
    const style = { width: 230, size: 15, maxLines: 1 };
    expect(shorten(wrap, long, style)).toBe("เครือข่ายคนในกลุ่มต่าง ๆ …");
    expect(shorten(wrap, "สั้น", style)).toBe("สั้น");
  });

  it("shortens inside a phrase that does not fit, and not to nothing", () => {
    const style = { width: 60, size: 15, maxLines: 1 };
    const long = "ยาวเกินไปมากสำหรับบรรทัดเดียวที่แคบเท่านี้แน่นอน";
    const short = shorten(wrap, long, style);
    expect(short).toMatch(/^.{4,}…$/u);
    expect(long.startsWith(short.slice(0, -1))).toBe(true);
    expect(label(wrap, long, { ...style, x: 0, y: 0 }).mark.cut).toBe(true);
    expect(() => label(wrap, long, { ...style, x: 0, y: 0, whole: true })).toThrow(LabelError);
    expect(() => shorten(wrap, long, { ...style, width: 12 })).toThrow(LabelError);
  });
});
