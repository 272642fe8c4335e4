import { describe, expect, it } from "vitest";
import { provinces } from "../../src/data/provinces.ts";
import { knowledge } from "../knowledge.ts";
import { partedBy } from "../line-ends.ts";
import { readPages } from "./dist.ts";
import { type Flow, flowsOf } from "./flows.ts";

/**
 * Every line of every page, at every width: where a browser may end a line is known from the finished page and the dictionary alone, so
 * no browser is asked. It reads a run of letters from where the line begins: each end that it finds may be the next beginning.
 */
const segmenter = new Intl.Segmenter("th", { granularity: "word" });
const THAI = "[\\u0E01-\\u0E4E]";
const RUNS = new RegExp(`${THAI}+`, "g");

const flows = new Map<string, Flow & { path: string }>();
for (const { path, html } of readPages())
  for (const flow of flowsOf(html)) {
    const key = `${flow.text}\n${[...flow.kept].join()}`;
    if (!flows.has(key)) flows.set(key, { ...flow, path });
  }

const known = new Map<string, readonly number[]>();
/** Where the dictionary cuts a run of letters. */
function cutsOf(run: string): readonly number[] {
  const cuts = known.get(run) ?? [...segmenter.segment(run)].map(({ index }) => index);
  known.set(run, cuts);
  return cuts;
}

const counts = new Map<string, number>();
for (const { text } of flows.values())
  for (const { 0: run } of text.matchAll(RUNS)) {
    const cuts = [...cutsOf(run), run.length];
    for (let i = 1; i < cuts.length; i++) {
      const word = run.slice(cuts[i - 1], cuts[i]);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
const countOf = (word: string): number => counts.get(word) ?? 0;

/** Where lines of a flow may end, in its runs of Thai and at its spaces, and how often the rarer of the words stands that part there. */
function endsOf({ text, kept, inTags }: Flow): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    const from = [0];
    for (let start = from.pop(); start !== undefined; start = from.pop()) {
      const cuts = [...cutsOf(run.slice(start)).map((cut) => cut + start), run.length];
      for (let i = 1; i < cuts.length - 1; i++) {
        const [before = 0, cut = 0, after = 0] = cuts.slice(i - 1, i + 2);
        const end = index + cut;
        if (kept.has(end) || inTags.has(end) || ends.has(end)) continue;
        ends.set(end, Math.min(countOf(run.slice(before, cut)), countOf(run.slice(cut, after))));
        from.push(cut);
      }
    }
  }
  for (const { index } of text.matchAll(/ (?=\S)/g))
    if (!kept.has(index) && !inTags.has(index) && !inTags.has(index + 1)) ends.set(index + 1, Number.POSITIVE_INFINITY);
  return ends;
}

/** Names of people and places, from the content and the list of provinces: what says what they are stands before them there. */
const texts = [...flows.values()].map(({ text }) => text);
const NO_NAME = "และ|ที่|ใน|ของ|เดียว|หรือ|อื่น|นี้|นั้น|มี|ต่าง|ละ|ใกล้|กลุ่ม";
const SAID = new RegExp(
  `(?<!${THAI}|\\.)(?:ต\\.|อ\\.|ตำบล|อำเภอ|เทือกเขา|อุทยานแห่งชาติ|พระอาจารย์)(?!${NO_NAME})(${THAI}{4,12})(?!${THAI}|\\.)`,
  "g",
);
const speakers = knowledge.lessons.flatMap(({ speaker }) => speaker ?? []);
const people = [...speakers, ...knowledge.sources.flatMap(({ people }) => people.map(({ name }) => name))];
const names = new Set([
  ...provinces.map(({ th }) => th).filter((name) => name.length > 4),
  ...people.flatMap((name) => name.split(/[^\u0E01-\u0E4E]+/)).filter((part) => part.length >= 4),
  ...texts.flatMap((text) => [...text.matchAll(SAID)].map(({ 1: name = "" }) => name)),
]);
const longest = Math.max(...[...names].map(({ length }) => length));

/** Whether a word ends or begins here: a line may end, or no letter goes on. */
const isEnd = (text: string, place: number, ends: ReadonlyMap<number, number>): boolean =>
  ends.has(place) || !/^[\u0E01-\u0E4E]{2}$/.test(text.slice(place - 1, place + 1));

/** The name that a line's end tears, where the dictionary ends words at both of its ends. */
function tornName(text: string, end: number, ends: ReadonlyMap<number, number>): string[] {
  for (let start = end - 1; start >= Math.max(0, end - longest); start--)
    for (let last = end + 1; last <= Math.min(text.length, start + longest); last++)
      if (names.has(text.slice(start, last)) && isEnd(text, start, ends) && isEnd(text, last, ends))
        return [`${text.slice(start, end)}|${text.slice(end, last)}`];
  return [];
}

const OFTEN = 5;
const SHORTEST = 4;
/** A piece of a word stands once, at most, for so many times that the word does. */
const TIMES = 10;
const often = new Set([...counts].flatMap(([word, n]) => (n >= OFTEN && word.length >= SHORTEST ? [word] : [])));
const longestWord = Math.max(...[...often].map(({ length }) => length));
/** The frequent word that a line's end tears into a piece that stands hardly anywhere else. */
function tornWord({ text, inTags }: Flow, end: number, ends: ReadonlyMap<number, number>): string[] {
  // What stands directly before a tag is read by a browser with what is in it, and was kept without.
  const [rest = ""] = /^[\u0E01-\u0E4E]*/.exec(text.slice(end)) ?? [];
  if ([...inTags].some((tag) => end < tag && tag <= end + rest.length)) return [];
  const piece = ends.get(end) ?? 0;
  for (let start = end - 1; start >= Math.max(0, end - longestWord); start--)
    for (let last = end + 1; last <= Math.min(text.length, start + longestWord); last++) {
      const word = text.slice(start, last);
      if (often.has(word) && piece * TIMES <= countOf(word) && isEnd(text, start, ends) && isEnd(text, last, ends))
        return [`${text.slice(start, end)}|${text.slice(end, last)}`];
    }
  return [];
}

/** The sign that the edge of a word with a sign tears from it. */
const partsSign = (text: string, edge: number): boolean =>
  /[([{“‘]$/.test(text.slice(0, edge)) || /^\S[)\]}”’.,:;!?%…/ฯๆ]/.test(text.slice(edge - 1));

describe("ends of lines of every page, at any width", () => {
  it("are many", () => expect(flows.size).toBeGreaterThan(3000));

  it("tear no number from its unit, no date, no name of a person or place, and no word", () => {
    const torn = [...flows.values()].flatMap((flow) => {
      const ends = endsOf(flow);
      return [...ends.keys()].flatMap((end) => {
        const cut = { before: flow.text.slice(Math.max(0, end - 40), end), after: flow.text.slice(end, end + 40) };
        const found = [...partedBy(cut), ...tornName(flow.text, end, ends), ...tornWord(flow, end, ends)];
        return found.map((what) => `${what} in: ${cut.before}|${cut.after} ${flow.path}`);
      });
    });
    expect(torn).toEqual([]);
  });

  it("tear nothing that opens or closes from a word with a sign", () => {
    const edges = [...flows.values()].flatMap((flow) => [...flow.boxes].map((edge) => ({ ...flow, edge })));
    expect(edges.length).toBeGreaterThan(300);
    const torn = edges.filter(({ text, edge }) => partsSign(text, edge));
    expect(
      torn.map(
        ({ text, edge, path }) => `${text.slice(Math.max(0, edge - 20), edge)}|${text.slice(edge, edge + 20)} ${path}`,
      ),
    ).toEqual([]);
  });
});
