import { cutAtPhrase } from "../text/cut-at-phrase.ts";
import { sheetText } from "../words/sheets.ts";
import { byId, pickById } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { lessonsOfFactor } from "./lessons-on.ts";
import { lessonsOfQuestion, type Question } from "./question-grounds.ts";
import { lessonsByTopic } from "./topics.ts";

/** A point of a sheet: what we call it, and the words of the report where it gives them. */
export interface SheetPoint {
  title?: string;
  text?: string;
  /** The words are the report's. */
  quoted?: boolean;
  /** Whose they are. */
  who?: string;
}

/** One sheet of A4 for a meeting: what there is to say, what to talk about, and where to read on. */
export interface MeetingSheet {
  /** Its address below `/sheets/`: `factors/phu-nam`. */
  path: string;
  kicker: string;
  title: string;
  lead?: string;
  parts: readonly string[];
  points: readonly SheetPoint[];
  /** Titles that would take more room than there is for their words. */
  titles: readonly string[];
  /** Site path of the page it is made from, and what is there. */
  url: string;
  more: string;
  sources: readonly Entry<"sources">[];
}

/** What fits one page in print.css with room left to write: so many points, so many letters each (tests/browser/sheets.test.ts). */
const POINTS = 4;
const WORDS = 170;
const PARTS = 5;
const PART_WORDS = 90;
const LEAD_WORDS = 200;
/** An answer is of five sentences at most (collections/question.ts): so many letters have room, and so many of each if it has more. */
const ANSWER_WORDS = 1050;
const SENTENCE_WORDS = 210;

const fitting = (texts: readonly string[], most: number, each: number): string[] =>
  texts.slice(0, most).map((text) => cutAtPhrase(text, each));

function pointOf(k: Knowledge, { title, text, province, speaker }: Entry<"lessons">): SheetPoint {
  // It stands in quotation marks: those in it become single ones.
  const words = cutAtPhrase(text, WORDS).replaceAll("“", "‘").replaceAll("”", "’");
  return { title, text: words, quoted: true, who: byId(k.provinces, province)?.title ?? speaker };
}

const sourcesOf = (k: Knowledge, cited: readonly { source: string }[]): Entry<"sources">[] =>
  k.sources.filter(({ id }) => cited.some(({ source }) => source === id));

const ofTopics = (k: Knowledge): MeetingSheet[] =>
  lessonsByTopic(k)
    .filter(({ lessons }) => lessons.length > 0)
    .map(({ topic, lessons }) => {
      const shown = lessons.slice(0, POINTS + 1);
      return {
        path: `lessons/${topic.id}`,
        kicker: sheetText.kicker.topics,
        title: topic.title,
        lead: topic.lead,
        parts: [],
        points: shown.map((lesson) => pointOf(k, lesson)),
        titles: [],
        url: topic.url,
        more: sheetText.more.topics(lessons.length),
        sources: sourcesOf(
          k,
          shown.flatMap(({ sources }) => sources),
        ),
      };
    });

const ofFactors = (k: Knowledge): MeetingSheet[] =>
  k.factors.map((factor) => {
    const lessons = lessonsOfFactor(k, factor.id);
    // What editors recommend comes first, as on the factor's page.
    const shown = [...new Set([...pickById(k.lessons, factor.first), ...lessons])].slice(0, POINTS);
    return {
      path: `factors/${factor.id}`,
      kicker: sheetText.kicker.factors[factor.kind],
      title: factor.title,
      lead: factor.summary && cutAtPhrase(factor.summary, LEAD_WORDS),
      parts: fitting(factor.parts, PARTS, PART_WORDS),
      points: shown.map((lesson) => pointOf(k, lesson)),
      titles: [],
      url: factor.url,
      more: sheetText.more.factors(lessons.length),
      sources: sourcesOf(k, [...factor.sources, ...shown.flatMap(({ sources }) => sources)]),
    };
  });

/** The sentences of an answer, whole while all of them have room. */
function sentencesOf({ answer }: Question): SheetPoint[] {
  const most = answer.reduce((sum, { text }) => sum + text.length, 0) <= ANSWER_WORDS ? ANSWER_WORDS : SENTENCE_WORDS;
  return answer.map(({ text }) => ({ text: cutAtPhrase(text, most) }));
}

const ofQuestions = (k: Knowledge): MeetingSheet[] =>
  k.questions.map((question) => {
    const lessons = lessonsOfQuestion(k, question).slice(0, POINTS);
    return {
      path: `questions/${question.id}`,
      kicker: sheetText.kicker.questions,
      title: question.title,
      parts: [],
      points: sentencesOf(question),
      titles: lessons.map(({ title }) => title),
      url: question.url,
      more: sheetText.more.questions,
      sources: sourcesOf(
        k,
        [...question.answer, ...lessons].flatMap(({ sources }) => sources),
      ),
    };
  });

/** Every sheet: of each topic of lessons, each factor, each question. */
export const sheetsOf = (k: Knowledge): MeetingSheet[] => [...ofTopics(k), ...ofFactors(k), ...ofQuestions(k)];

/** Site path of the sheet that is made from an entry. */
export const sheetUrl = (kind: "lessons" | "factors" | "questions", id: string): string => `/sheets/${kind}/${id}/`;
