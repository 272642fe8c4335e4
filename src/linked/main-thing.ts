import type { Knowledge } from "../model/knowledge.ts";
import { partUrl } from "../model/parts.ts";
import { perKnowledge } from "../model/per-knowledge.ts";
import { releaseNow } from "../model/release.ts";
import { sectionList } from "../model/section-lists.ts";
import type { SharedList } from "../model/shared-list.ts";
import { NUMBER_TABLES, sharedLists } from "../model/shared-lists.ts";
import { listWords } from "../model/site-words.ts";
import { answerThing, lessonThing } from "./articles.ts";
import { dataset, tablesShown } from "./dataset.ts";
import { eventList } from "./events.ts";
import { nameList, proposalList } from "./item-lists.ts";
import { networkThing, provinceThing } from "./networks-and-provinces.ts";
import { allReports, sectionThing } from "./reports.ts";
import { factorThing, termSet } from "./term-sets.ts";
import type { Thing, WrittenAddress } from "./thing.ts";

type Make = (at: WrittenAddress) => Thing;

/** Each part of a list that is cut, with what it has. */
const eachPart = <T>({ path, parts }: SharedList<T>, make: (items: readonly T[]) => Make): [string, Make][] =>
  parts.map(({ number, items }) => [partUrl(path, number), make(items)]);

/** Path of a page ► the thing that it tells of. Pages that are not here are about no thing that schema.org has a word for. */
const makers = perKnowledge((k: Knowledge): ReadonlyMap<string, Make> => {
  const lists = sharedLists(k);
  return new Map<string, Make>([
    ["/report/", (at) => allReports(k, at)],
    ["/data/", (at) => dataset(k, releaseNow(), at)],
    ["/factors/", (at) => termSet(k, "factors", k.factors, at)],
    ...eachPart(lists.glossary, (terms) => (at) => termSet(k, "glossary", terms, at)),
    ...eachPart(lists.framework, (items) => (at) => termSet(k, "framework", items, at)),
    ...eachPart(lists.followups, (activities) => (at) => eventList(activities, at)),
    ...eachPart(lists.proposals, (proposals) => (at) => proposalList(proposals, at)),
    ...eachPart(lists.organisations, (mentions) => (at) => nameList(mentions, at)),
    ...eachPart(lists.statistics, () => (at) => {
      const { title, lead } = listWords(k).statistics;
      const page = { path: lists.statistics.path, title, description: lead };
      return tablesShown(page, NUMBER_TABLES, at);
    }),
    ...k.networks.map((network): [string, Make] => [network.url, (at) => networkThing(k, network, at)]),
    ...k.provinces.map((province): [string, Make] => [province.url, (at) => provinceThing(province, at)]),
    ...k.factors.map((factor): [string, Make] => [factor.url, (at) => factorThing(k, factor, at)]),
    ...k.lessons.map((lesson): [string, Make] => [lesson.url, (at) => lessonThing(k, lesson, at)]),
    ...k.questions.map((question): [string, Make] => [question.url, (at) => answerThing(k, question, at)]),
    ...k.sections.flatMap((section) => eachPart(sectionList(k, section), () => (at) => sectionThing(k, section, at))),
  ]);
});

const DRAWING = /^(\/diagrams\/[a-z0-9-]+)\/$/;

/** The thing that a page tells of, if there is one. */
export function mainThing(
  k: Knowledge,
  { path, title, description }: { path: string; title: string; description: string },
  at: WrittenAddress,
): Thing | undefined {
  const [, drawing] = DRAWING.exec(path) ?? [];
  if (drawing !== undefined)
    return {
      "@type": "ImageObject",
      name: title,
      description,
      encodingFormat: "image/svg+xml",
      contentUrl: at(`${drawing}.svg`),
    };
  return makers(k).get(path)?.(at);
}
