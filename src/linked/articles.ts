import { pickById } from "../model/by-id.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import type { Question } from "../model/question-grounds.ts";
import { siteWords } from "../model/site-words.ts";
import { isPerson } from "../text/people.ts";
import { placeThing, reportThing } from "./reports.ts";
import { oneOrMore, type Thing, type WrittenAddress } from "./thing.ts";

/**
 * An answer: an article of this site that is based on a report and is about a question. It is no QAPage, which is for pages where
 * readers hand in answers, and no FAQPage: neither is what the page is.
 */
export function answerThing(k: Knowledge, question: Question, at: WrittenAddress): Thing {
  const cited = question.answer.flatMap(({ sources }) => sources.map(({ source }) => source));
  return {
    "@type": "Article",
    "@id": at(question.url),
    headline: question.title,
    articleBody: question.answer.map(({ text }) => text).join(" "),
    inLanguage: "th",
    isAccessibleForFree: true,
    about: { "@type": "Question", name: question.title },
    author: { "@type": "Organization", name: siteWords(k).title, url: at("/") },
    isBasedOn: oneOrMore(pickById(k.sources, cited).map((source) => reportThing(source, at))),
  };
}

/** A lesson: its title is the site's, its words are the report's, and of a person's the report says whose. */
export function lessonThing(
  k: Knowledge,
  { url, text, speaker, sources }: Entry<"lessons">,
  at: WrittenAddress,
): Thing {
  const [first] = sources;
  return {
    "@type": "Quotation",
    "@id": at(url),
    text,
    creator: speaker !== undefined && isPerson(speaker) ? { "@type": "Person", name: speaker } : undefined,
    isPartOf: first && placeThing(k, first, at),
  };
}
