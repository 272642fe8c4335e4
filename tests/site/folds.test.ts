import { expect, it } from "vitest";
import { type MarkupElement, type MarkupNode, readMarkup } from "../../src/editions/markup.ts";
import { readPages } from "./dist.ts";

/** Where readers do something. What unfolds there is what they do it with; it has the class that FOLDS (components/folds.ts) leaves out. */
const TOOL_PAGE = /^\/(?:offline|data\/table|contribute(?:\/.+)?)\/$/;

const classesOf = ({ attributes }: MarkupElement): string[] => attributes.get("class")?.split(" ") ?? [];

/** Elements with whether they, or one they stand in, have the class `tool`. */
const elements = (nodes: readonly MarkupNode[], inTool = false): (readonly [MarkupElement, boolean])[] =>
  nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    const own = inTool || classesOf(node).includes("tool");
    return [[node, own] as const, ...elements(node.children, own)];
  });

it("what a tool unfolds stays as it is when a reader wants all sources open", () => {
  const pages = readPages().filter(({ path }) => TOOL_PAGE.test(path));
  const all = pages.flatMap(({ path, html }) =>
    elements(readMarkup(html.slice(html.indexOf("<main")))).map(([element, tool]) => ({ path, element, tool })),
  );
  // A table's filters are drawn by its script, within it.
  const tools = all.filter(({ element }) => element.tag === "details" || element.attributes.has("data-bench"));
  expect(tools.length).toBeGreaterThan(2);
  expect(
    tools.filter(({ tool }) => !tool).map(({ path, element }) => `${path} ${classesOf(element).join(".")}`),
  ).toEqual([]);
});

it("no link leads to a fold that is shut: browsers open one for what stands in it only", () => {
  const wrong = readPages().flatMap(({ path, html }) => {
    const linked = new Set([...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id));
    return [...html.matchAll(/<details\b[^>]*\bid="([^"]+)"[^>]*>/g)]
      .filter(([tag, id]) => linked.has(id) && !/\sopen\b/.test(tag))
      .map(([, id]) => `${path}#${id}`);
  });
  expect(wrong).toEqual([]);
});
