import { describe, expect, it } from "vitest";
import { diagramsOf } from "../../src/diagrams/registry.ts";
import { sectionOf } from "../../src/model/sections.ts";
import { knowledge as k } from "../knowledge.ts";
import { attributes, readPages, textOf } from "./dist.ts";

/** Diagrams stand on the pages that they concern, and where the report's lost figures stood. */
const pages = new Map(readPages().map(({ path, html }) => [path, html]));
const html = (path: string): string => pages.get(path) ?? "";
const shownOn = (path: string): string[] => attributes(html(path), "data-diagram");
const diagrams = diagramsOf(k).map(({ id }) => id);

const PLACES: Record<string, string[]> = {
  "/provinces/": ["map"],
  "/framework/": ["framework", "portfolio", "research-process"],
  "/factors/": ["success-factors", "sustainability-factors"],
};

it.each(Object.entries(PLACES))("%s shows %j", (path, expected) => expect(shownOn(path)).toEqual(expected));

it("every factor's page leads to its kind's drawing, the factor among the others", () => {
  for (const { kind, url } of k.factors) expect(attributes(html(url), "href")).toContain(`/diagrams/${kind}-factors/`);
});

describe("where a figure of the report is lost", () => {
  const lost = k.sources.flatMap(({ id: source, figures }) => figures.map((figure) => ({ ...figure, source })));

  it.each(lost.map((figure) => [figure.label, figure] as const))(
    "%s: its caption leads to the drawing, which leads back",
    (label, figure) => {
      const section = sectionOf(k.sections, figure);
      const page = html(section?.url ?? "");
      const caption =
        new RegExp(`id="${figure.id}"[\\s\\S]*?<figcaption>([\\s\\S]*?)</figcaption>`).exec(page)?.[1] ?? "";
      expect(textOf(caption)).toContain(label);
      const target = `/diagrams/${figure.diagram}/`;
      expect(attributes(caption, "href")).toContain(target);
      const said = /\(([^()]*) ต้นฉบับสูญหาย\)/.exec(textOf(html(target)))?.[1] ?? "";
      expect(said).toContain(label);
      expect(attributes(html(target), "href").some((link) => link.startsWith(section?.url ?? "?"))).toBe(true);
    },
  );
});

it("every diagram is met on some page besides the list of diagrams", () => {
  const alone = diagrams.filter(
    (id) =>
      ![...pages].some(
        ([path, page]) =>
          !path.startsWith("/diagrams/") &&
          (shownOn(path).includes(id) || attributes(page, "href").includes(`/diagrams/${id}/`)),
      ),
  );
  expect(alone).toEqual([]);
});

it("a page tells its drawings apart: no id twice, one script", () => {
  for (const [path, page] of pages) {
    if (shownOn(path).length === 0) continue;
    const ids = attributes(page, "id");
    expect(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      path,
    ).toEqual([]);
    expect(page.match(/figure\[data-diagram\]/g)?.length ?? 1, path).toBe(1);
  }
});
