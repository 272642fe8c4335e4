import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diagramsOf, toolsFor } from "../../../src/diagrams/registry.ts";
import { svgFile, TONES } from "../../../src/diagrams/svg-file.ts";
import { PAPER } from "../../../src/styles/paper.ts";
import { knowledge } from "../../knowledge.ts";

const { wrap } = toolsFor(knowledge);
const from = { site: "เว็บ", reports: ["ผู้เขียน. (2550). ชื่อรายงาน."], address: "https://web.test/diagrams/x/" };
const drawings = diagramsOf(knowledge);
const files = drawings.map((diagram) => [diagram.id, svgFile(diagram, wrap, from), diagram] as const);

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

  it("says where the drawing is without the words around it", () => {
    const [, x, y, width, height] = /<view id="drawing" viewBox="(\S+) (\S+) (\S+) (\S+)"\/>/.exec(svg) ?? [];
    expect([width, height].map(Number)).toEqual([diagram.scene.width, diagram.scene.height]);
    expect(svg).toContain(`<g transform="translate(${x} ${y})">`);
  });

  it("is the same every time", () => expect(svgFile(diagram, wrap, from)).toBe(svg));
});

describe("a file, which goes about without its page", () => {
  const uses = (svg: string): number => svg.match(/<use /g)?.length ?? 0;
  const [drawing] = drawings.filter(({ scene }) => scene.height > 0);
  if (!drawing) throw new Error("nothing is drawn");

  it("says whose report it is drawn from and where its page is, in a line of its own", () => {
    const bare = svgFile(drawing, wrap, { site: from.site, reports: [] });
    const letters = [...from.reports.join(""), ...from.address].filter((letter) => letter.trim());
    // Marks above a letter may be one glyph with it.
    expect(uses(svgFile(drawing, wrap, from)) - uses(bare)).toBeGreaterThan(0.8 * letters.length);
  });

  it("says what ≠ and dashed lines mean where they are drawn, and only there", () => {
    const scene = (tones: readonly ("dashed" | "disagree" | "line")[]) => ({
      ...drawing.scene,
      nodes: [],
      back: tones.map((tone) => ({ kind: "path" as const, d: "M0 0H9", tone })),
    });
    const drawn = (...tones: Parameters<typeof scene>[0]) =>
      uses(svgFile({ ...drawing, legend: [], dashed: "เส้นประคือสิ่งนี้", scene: scene(tones) }, wrap, from));
    expect(drawn("dashed")).toBeGreaterThan(drawn("line"));
    expect(drawn("disagree")).toBeGreaterThan(drawn("line"));
    expect(drawn("dashed", "disagree")).toBeGreaterThan(Math.max(drawn("dashed"), drawn("disagree")));
  });
});

/** Each property of a tone as the styles of the pages say it, the later rule over the earlier. */
function styleOf(tone: string): Record<string, string> {
  const styles = ["drawing", "rich-drawing"].map((name) => readFileSync(`src/diagrams/${name}.css`, "utf8")).join("\n");
  const found: Record<string, string> = {};
  for (const [, selector = "", body = ""] of styles.matchAll(/^ *\.diagram ([^{}]*\.tone-[^{}]*)\{([^}]*)\}/gm)) {
    if (/\.lit|[[+]/.test(selector) || !new RegExp(`\\.tone-${tone}\\b(?!-)`).test(selector)) continue;
    for (const [, name = "", value = ""] of body.matchAll(/([\w-]+): ([^;]+);/g)) found[name] = value;
  }
  return found;
}
/** Land is paper in the light, where files are. */
const hex: Record<string, string> = { ...PAPER, "paper-2": PAPER.pale, land: PAPER.pale, "ink-2": PAPER.quiet };

it.each(Object.entries(TONES))("%s looks in a file as it does in a page", (tone, attributes) => {
  const said = Object.fromEntries(
    [...attributes.matchAll(/([\w-]+)="([^"]+)"/g)].map(([, name, value]) => [name, value]),
  );
  const inPage = Object.fromEntries(
    Object.entries(styleOf(tone)).map(([name, value]) => [
      name,
      value.replace(/var\(--([\w-]+)\)/, (_, token) => hex[token] ?? ""),
    ]),
  );
  // A line without a width is 1 wide; the pattern of a hatch is named in the drawing.
  const whole = {
    ...(inPage.stroke && { "stroke-width": "1" }),
    ...inPage,
    ...(tone === "hatch" && { fill: "url(#hatch)" }),
  };
  expect(whole).toEqual(said);
});
