import { expect, test } from "vitest";
import { lessonsOfParagraph } from "../../../../src/search/build/lessons-of-paragraph.ts";
import { grown, ordinary } from "../../diagrams/grown.ts";

const k = grown({ ...ordinary, lessons: 4 });
const [section] = k.sections;
const place = (at = "") => ({ source: section?.source ?? "", section: section?.section ?? "", at });
const [first, second] = (section?.blocks ?? []).flatMap(({ kind, anchor }) => (kind === "paragraph" ? anchor : []));
const [row] = section?.blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])) ?? [];
const lessons = k.lessons.slice(0, 4).map((lesson, i) => ({
  ...lesson,
  sources: [place([first, first, second, row?.anchor][i])],
}));
const known = { ...k, lessons };

test.each([
  ["a paragraph of two lessons tells of both", first, [lessons[0]?.url, lessons[1]?.url]],
  ["one of one lesson of that one", second, [lessons[2]?.url]],
  ["one of none of nothing", "p9999", []],
  ["what a row says is told of networks", row?.anchor, []],
])("%s", (_, at = "", urls) => {
  expect(at).not.toBe("");
  expect(lessonsOfParagraph(known, place(at))).toEqual(urls);
});
