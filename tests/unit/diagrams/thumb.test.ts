import { expect, it } from "vitest";
import { diagramsOf } from "../../../src/diagrams/registry.ts";
import { marksOf } from "../../../src/diagrams/svg.ts";
import { thumbOf } from "../../../src/diagrams/thumb.ts";
import { knowledge } from "../../knowledge.ts";

it("has shapes for words, the width of its drawing, and never more than the top of a tall one", () => {
  for (const { id, scene } of diagramsOf(knowledge)) {
    const thumb = thumbOf(scene);
    expect(thumb.width, id).toBe(scene.width);
    expect(thumb.height, id).toBeLessThanOrEqual(Math.round((scene.width * 2) / 3));
    expect(
      marksOf(thumb).filter(({ kind }) => kind === "text"),
      id,
    ).toEqual([]);
    const low = marksOf(thumb).filter((mark) => "y" in mark && mark.y >= thumb.height);
    expect(low, id).toEqual([]);
  }
});
