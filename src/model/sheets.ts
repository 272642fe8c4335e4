import { cutAtPhrase } from "../text/cut-at-phrase.ts";
import { sheetText } from "../words/sheets.ts";
import { byId, pickById } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { lessonsOfFactor } from "./lessons-on.ts";
import { lessonsOfQuestion } from "./question-grounds.ts";
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

/** So many points, parts of a factor and letters of its lead at most. */
const POINTS = 4;
const PARTS = 5;
const PART_WORDS = 180;
const LEAD_WORDS = 200;
/** So many lines fit one page in print/sheet.css with room left to write, of so many letters (tests/browser/pages.test.ts). */
const LINES = 20;
const LINE = 94;
/** The title stands in letters twice as large. */
const TITLE_LINE = 45;

const linesOf = (text: string, line = LINE): number => Math.ceil(text.length / line);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** So many letters stand around the words of a point: quotation marks, and whose they are. */
const besides = ({ quoted, who = "" }: SheetPoint): number => (quoted ? 2 : 0) + (who ? 1 + who.length : 0);
const linesOfWords = (point: SheetPoint): number => Math.ceil(((point.text ?? "").length + besides(point)) / LINE);

/**
 * A sheet that one page holds. Words stand whole while all have room; where they have not, the longest are cut, all at as many lines, so
 * that short ones lose nothing.
 */
function onOnePage(sheet: MeetingSheet): MeetingSheet {
  const { title, lead = "", parts, points, titles } = sheet;
  const names = points.map((point) => point.title ?? "");
  const taken = sum([lead, ...parts, ...titles, ...names].map((text) => linesOf(text)));
  // A second line of the title takes as much as two, and so do the words above the titles of lessons.
  const room = LINES - taken - 2 * (linesOf(title, TITLE_LINE) - 1) - (titles.length > 0 ? 2 : 0);
  const lines = points.map(linesOfWords);
  let most = Math.max(1, ...lines);
  while (most > 1 && sum(lines.map((line) => Math.min(line, most))) > room) most--;
  const fitted = points.map((point) => ({
    ...point,
    text: point.text && cutAtPhrase(point.text, most * LINE - besides(point)),
  }));
  return { ...sheet, points: fitted };
}

function pointOf(k: Knowledge, { title, text, province, speaker }: Entry<"lessons">): SheetPoint {
  // It stands in quotation marks: those in it become single ones.
  const words = text.replaceAll("“", "‘").replaceAll("”", "’");
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
      parts: factor.parts.slice(0, PARTS).map((part) => cutAtPhrase(part, PART_WORDS)),
      points: shown.map((lesson) => pointOf(k, lesson)),
      titles: [],
      url: factor.url,
      more: sheetText.more.factors(lessons.length),
      sources: sourcesOf(k, [...factor.sources, ...shown.flatMap(({ sources }) => sources)]),
    };
  });

const ofQuestions = (k: Knowledge): MeetingSheet[] =>
  k.questions.map((question) => {
    const lessons = lessonsOfQuestion(k, question).slice(0, POINTS);
    return {
      path: `questions/${question.id}`,
      kicker: sheetText.kicker.questions,
      title: question.title,
      parts: [],
      points: question.answer.map(({ text }) => ({ text })),
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
export const sheetsOf = (k: Knowledge): MeetingSheet[] =>
  [...ofTopics(k), ...ofFactors(k), ...ofQuestions(k)].map(onOnePage);

/** Site path of the sheet that is made from an entry. */
export const sheetUrl = (kind: "lessons" | "factors" | "questions", id: string): string => `/sheets/${kind}/${id}/`;
