import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outlinedSvg, PAPER } from "../../../src/diagrams/outline.ts";
import { diagramsOf, toolsFor } from "../../../src/diagrams/registry.ts";
import { knowledge } from "../../knowledge.ts";

const { wrap } = toolsFor(knowledge);
const files = diagramsOf(knowledge).map((diagram) => [diagram.id, outlinedSvg(diagram, wrap, "เว็บ"), diagram] as const);

describe.each(files)("%s.svg", (_id, svg, diagram) => {
  it("needs no font: every letter is an outline", () => {
    expect(svg).not.toContain("<text");
    expect(svg.match(/<use /g)?.length ?? 0).toBeGreaterThan(20);
  });

  it("uses only what it defines, and defines each once", () => {
    const defined = [...svg.matchAll(/ id="(g\d+)"/g)].map(([, id]) => id);
    const used = new Set([...svg.matchAll(/href="#(g\d+)"/g)].map(([, id]) => id));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
  });

  it("has a name, holds no script, no style and no address of another host", () => {
    expect(svg).toContain('<title id="t">');
    expect(svg).not.toMatch(/<script|<style|style=|NaN|undefined/);
    expect([...svg.matchAll(/https?:\/\/[^"]+/g)].map(([link]) => link)).toEqual(["http://www.w3.org/2000/svg"]);
  });

  it("is the same every time", () => expect(outlinedSvg(diagram, wrap, "เว็บ")).toBe(svg));
});

it("uses the light colours of the site", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  const token = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(tokens)?.[1];
  expect(PAPER).toEqual({
    paper: token("paper"),
    pale: token("paper-2"),
    ink: token("ink"),
    quiet: token("ink-2"),
    line: token("line"),
    stroke: token("stroke"),
    green: token("green"),
    warm: token("warm"),
  });
});
