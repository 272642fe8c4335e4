import { expect, it } from "vitest";
import { bestLessonsOfFactor } from "../../src/model/lessons-on.ts";
import { beside } from "../../src/model/neighbours.ts";
import { networksByProvince } from "../../src/model/network-groups.ts";
import { networkNeighbours } from "../../src/model/network-neighbours.ts";
import { provincesInOrder } from "../../src/model/province-story.ts";
import { networkReason, toldApart } from "../../src/model/reasons.ts";
import { href } from "../../src/site.ts";
import { entry } from "../../src/words/entry.ts";
import { story } from "../../src/words/stories.ts";
import { ui } from "../../src/words/ui.ts";
import { knowledge as k } from "../knowledge.ts";
import { attributes, readPages, textOf } from "./dist.ts";

/** The pages of single entries tell their story in one order (src/words/stories.ts). */
const pages = new Map(readPages().map(({ path, html }) => [path, html]));
const mainOf = (url: string): string => /<main[^>]*>(.*)<\/main>/s.exec(pages.get(url) ?? "")?.[1] ?? "";
const headings = (url: string): string[] =>
  [...mainOf(url).matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, text = ""]) => textOf(text).trim());
const entries = [...k.networks, ...k.lessons, ...k.factors, ...k.provinces, ...k.questions];

it("first what the report says, then what came after, what others learned, neighbours, and last the grounds", () => {
  const order = [story.report, story.after, story.proposed, story.learned, story.neighbours.networks, entry.grounds];
  for (const { url } of k.networks) {
    const places = headings(url).flatMap((heading) => (order.includes(heading) ? order.indexOf(heading) : []));
    expect(places[0], url).toBe(0);
    expect(places, url).toEqual(places.toSorted((a, b) => a - b));
  }
});

it("a lesson tells first what the report says, under a title that is said to be ours, and last the grounds", () => {
  for (const { url } of k.lessons) {
    const all = headings(url);
    expect([all[0], all.at(-1)], url).toEqual([story.report, entry.grounds]);
    const [before = ""] = mainOf(url).split("<h2");
    expect(textOf(before), url).toContain(ui.note.ourTitle);
  }
});

it("no note and no source stands before the story, and what is ours is said to be", () => {
  for (const { url } of entries) {
    const [before = ""] = mainOf(url).split(/<h2|<div class="lead"|<p class="answer"/);
    expect(before, url).not.toMatch(/class="(?:fold )?note/);
  }
  for (const { url } of [...k.networks.filter(({ summary }) => summary), ...k.factors, ...k.provinces])
    expect(textOf(/<p class="lead">.*?<\/p>/s.exec(mainOf(url))?.[0] ?? ""), url).toContain(ui.note.ours);
});

it("an entry leads to those before and after it, by name", () => {
  const lists: (readonly { title: string; url: string }[])[] = [networksByProvince(k), k.factors, provincesInOrder(k)];
  for (const list of lists)
    for (const each of list) {
      const [ways = ""] = /<nav class="previous-next.*?<\/nav>/s.exec(mainOf(each.url)) ?? [];
      const { previous, next } = beside(list, each);
      for (const other of [previous, next]) if (other) expect(textOf(ways), each.url).toContain(other.title);
      expect(attributes(ways, "href"), each.url).toEqual([previous, next].flatMap((way) => (way ? href(way.url) : [])));
    }
});

it("what the report tells in two ways is told once on a page", () => {
  for (const { url } of k.networks) {
    const told = attributes(mainOf(url), "href").filter((link) => link.includes("#d-"));
    expect(
      told.filter((link, i) => told.indexOf(link) !== i),
      url,
    ).toEqual([]);
  }
});

it("a network's neighbours stand with their reasons", () => {
  for (const network of k.networks) {
    const [list = ""] = /<ul class="entries neighbours.*?<\/ul>/s.exec(mainOf(network.url)) ?? [];
    const found = networkNeighbours(k, network);
    expect(attributes(list, "href"), network.id).toEqual(found.map(({ entry: { url } }) => href(url)));
    const reasons = found.map(({ bonds }) => bonds.map(networkReason));
    const told = textOf(mainOf(network.url));
    for (const reason of reasons.flat()) expect(told).toContain(reason);
    for (const reason of toldApart(reasons).shared) expect(textOf(list), network.id).not.toContain(reason);
  }
});

it("a factor shows its best lessons, and what weakens it only where the report says so, with its place", () => {
  for (const factor of k.factors) {
    const links = attributes(mainOf(factor.url), "href");
    for (const { url } of bestLessonsOfFactor(k, factor)) expect(links, factor.id).toContain(href(url));
    expect(headings(factor.url).includes(story.weakened), factor.id).toBe(factor.weakenedBy.length > 0);
    const told = mainOf(factor.url)
      .split(/(?=<h2)/)
      .find((part) => textOf(/<h2.*?<\/h2>/s.exec(part)?.[0] ?? "").trim() === story.weakened);
    const [list = ""] = /<ul class="entries">.*?<\/ul>/s.exec(told ?? "") ?? [];
    expect(attributes(list, "href").filter((link) => link.includes("#")).length, factor.id).toBe(
      factor.weakenedBy.length,
    );
  }
});

it("what is ours is said once on a page", () => {
  const caveats = Object.values(ui.note)
    .filter((note) => typeof note === "string")
    .filter((note) => note.includes("ของเว็บ"));
  expect(caveats).toContain(ui.note.ourReading);
  // With its sentence, not with what it is of: "joining lessons to factors is our reading" says the same.
  const again = entries.flatMap(({ url }) => {
    const text = textOf(mainOf(url));
    return caveats
      .map((note) => note.replace("การจับคู่กับปัจจัย", ""))
      .filter((note) => text.split(note).length > 2)
      .map((note) => `${url}: ${note}`);
  });
  expect(again).toEqual([]);
});
