import { expect, it } from "vitest";
import { partUrl } from "../../src/model/parts.ts";
import { sharedLists } from "../../src/model/shared-lists.ts";
import { lessonsByTopic, picks } from "../../src/model/topics.ts";
import { href } from "../../src/site.ts";
import { knowledge as k } from "../knowledge.ts";
import { attributes, readPages, textOf } from "./dist.ts";

/** The list of lessons by what one wants to do (src/layouts/LessonsPage.astro). */
const pages = new Map(readPages().map(({ path, html }) => [path, html]));
const list = sharedLists(k).lessons;
const groups = list.parts.flatMap(({ number }) => {
  const html = pages.get(partUrl(list.path, number)) ?? "";
  return [...html.matchAll(/<section class="lesson-group">.*?<\/section>/gs)].map(([group]) => group);
});
const lessonsIn = (html: string) =>
  attributes(html, "href").filter((link) => /^[^#]+$/.test(link) && link.startsWith(href("/lessons/")));

it("has every lesson once, under its topic", () => {
  const byAnchor = new Map(groups.map((group) => [attributes(group, "id")[0], lessonsIn(group)] as const));
  if (list.parts.length === 1)
    for (const { topic, lessons } of lessonsByTopic(k))
      expect(byAnchor.get(topic.id), topic.id).toEqual(lessons.map(({ url }) => href(url)));
  expect(groups.flatMap(lessonsIn).sort()).toEqual(k.lessons.map(({ url }) => href(url)).sort());
});

it("shows five titles of a topic at most, and says how many it folds", () => {
  for (const group of groups) {
    const [shown = "", ...folded] = group.split("<details");
    expect(lessonsIn(shown).length).toBeLessThanOrEqual(5);
    const count = lessonsIn(folded.join("")).length;
    if (count > 0) expect(textOf(group)).toContain(` ${count} `);
  }
});

it("begins with what editors recommend, each with the reason", () => {
  const front = pages.get(list.path) ?? "";
  const [recommended = ""] = front.match(/<section class="lesson-picks.*?<\/section>/s) ?? [];
  expect(lessonsIn(recommended)).toEqual(picks(k).map(({ lesson }) => href(lesson.url)));
});

it("a lesson's page leads to its topic and to those beside it there", () => {
  for (const { topic, lessons } of lessonsByTopic(k))
    for (const [i, { url }] of lessons.entries()) {
      const links = attributes(pages.get(url) ?? "", "href");
      const beside = [lessons[i - 1], lessons[i + 1]].flatMap((each) => each?.url ?? []);
      for (const way of [topic.url, ...beside]) expect(links, url).toContain(href(way));
    }
});
