import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt } from "../../../src/search/hit-excerpt.ts";
import { BREAK, toIndexWord } from "../../../src/search/index-word.ts";

/** Lines of words between spaces, as they are indexed: a break after each line. */
const indexed = (lines: readonly string[]): string =>
  lines.map((line) => `${line.split(" ").map(toIndexWord).join("~ ")} ${BREAK}`).join(" ");
/** Where these words stand. */
const spansOf = (content: string, words: readonly string[]) => {
  const wanted = new Set(words.map(toIndexWord));
  return content
    .split(" ")
    .flatMap((token, at) => (wanted.has(token.replace("~", "")) ? { start: at, end: at + 1, cost: 0 } : []));
};
const ALL = { from: 0, to: Number.MAX_SAFE_INTEGER };
const shownOf = (lines: readonly string[], words: readonly string[]) => {
  const content = indexed(lines);
  return excerpt(content, spansOf(content, words), ALL);
};
const textOf = (lines: readonly string[], words: readonly string[]): string =>
  shownOf(lines, words)
    .map(({ text }) => text)
    .join("");
const long = (word: string, times = 12): string => Array.from({ length: times }, () => word).join(" ");

test("an excerpt is the text again, with the hit marked as one", () => {
  const content = ["ห่วง", "โซ่", "อุปทาน"].map(toIndexWord).join(" ");
  expect(excerpt(`“${content}”~ ${toIndexWord("ของ")}`, [{ start: 0, end: 3 }], { from: 0, to: 9 })).toEqual([
    { text: "“", hit: false },
    { text: "ห่วงโซ่อุปทาน", hit: true },
    { text: "” ของ", hit: false },
  ]);
});

describe("one line at a time", () => {
  test("a line is shown alone, and whole when it is short enough", () => {
    const line = `${long("ข้าว", 6)} ปุ๋ย ${long("ข้าว", 6)}`;
    expect(textOf([long("ปลา"), line, long("ผ้า")], ["ปุ๋ย"])).toBe(line);
  });

  test("with what follows where it is short, or with what goes before at the end", () => {
    expect(textOf(["ปุ๋ย", "สตูล", long("ผ้า")], ["ปุ๋ย"])).toMatch(/^ปุ๋ย · สตูล · ผ้า/);
    expect(textOf(["สตูล", "12", "ปุ๋ย"], ["ปุ๋ย"])).toBe("สตูล · 12 · ปุ๋ย");
  });

  test("the line with the most different words, not the most hits", () => {
    const often = long("ปุ๋ย", 20);
    const both = `${long("ข้าว", 10)} ปุ๋ย ยาง`;
    expect(textOf([often, both], ["ปุ๋ย", "ยาง"])).toBe(both);
  });

  test("the first of lines with equally many", () => {
    expect(textOf([long("ผ้า"), `${long("ข้าว")} ปุ๋ย`, `${long("ปลา")} ปุ๋ย`], ["ปุ๋ย"])).toBe(`${long("ข้าว")} ปุ๋ย`);
  });

  test("a long line whose last word is meant is not joined to the next", () => {
    const line = "ข้าว ข้าว สหกรณ์การเกษตร ข้าว สหกรณ์การเกษตร สหกรณ์การเกษตร ปลา";
    const next = "ข้าว ข้าว ข้าว ข้าว ยางพารา สหกรณ์การเกษตร ข้าว ปุ๋ย ยางพารา";
    expect(textOf([line, next], ["ปุ๋ย", "ปลา"])).toBe(line);
  });

  test("without a hit, the first line", () => {
    expect(textOf([long("ข้าว"), long("ปลา")], [])).toBe(long("ข้าว"));
    expect(textOf([], [])).toBe("");
  });
});

test("… stands where a line is cut, at a word", () => {
  const text = textOf([`${long("ข้าว", 60)} ปุ๋ย ${long("ปลา", 60)}`], ["ปุ๋ย"]);
  expect(text).toMatch(/^…(?:ข้าว )+ปุ๋ย(?: ปลา)+…$/);
});

test("a line whose beginning is near is shown from there: it may say whose words they are", () => {
  const line = ["หมายเหตุ", long("ข้าว", 24), "ปุ๋ย", long("ปลา", 12)].join(" ");
  expect(textOf([line], ["ปุ๋ย"])).toMatch(/^หมายเหตุ .*ปุ๋ย.*…$/);
});

test("a cut line begins with a phrase, not inside one", () => {
  const phrase = ["ห่วง", "โซ่", "อุปทาน"].map(toIndexWord).join(" ");
  const content = [...Array.from({ length: 30 }, () => phrase), toIndexWord("ปุ๋ย"), phrase].join("~ ");
  const shown = excerpt(content, spansOf(content, ["ปุ๋ย"]), ALL);
  expect(shown.map(({ text }) => text).join("")).toMatch(/^…ห่วงโซ่อุปทาน .*ปุ๋ย/);
});

test("of any lines: words in their order, at most some 170 letters, a break only after a short line", () => {
  const word = fc.constantFrom("ข้าว", "ปลา", "ปุ๋ย", "ยางพารา", "สหกรณ์การเกษตร");
  const line = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.subarray(["ปุ๋ย", "ยางพารา", "ปลา"]),
      (lines, words) => {
        const text = textOf(lines, words);
        const shown = text.replace(/^…|…$/g, "");
        expect(lines.join(" · ")).toContain(shown);
        expect(shown.length).toBeLessThan(190);
        expect(shown).toBe(shown.trim());
        if (shown.length >= 60) expect(lines.some((one) => one.includes(shown) || one.length < 60)).toBe(true);
        const stands = words.filter((one) => lines.join(" ").split(" ").includes(one));
        expect(shownOf(lines, words).some(({ hit }) => hit)).toBe(stands.length > 0);
      },
    ),
  );
});

test("a section of thousands of words reads only those near its hits", () => {
  const content = indexed([long("ข้าว", 20_000), `${long("ปลา", 10)} ปุ๋ย ยาง`]);
  const spans = Array.from({ length: 20_000 }, (_, at) => ({ start: at, end: at + 1 }));
  const shown = excerpt(content, [...spans, ...spansOf(content, ["ปุ๋ย", "ยาง"])], ALL);
  expect(shown.map(({ text }) => text).join("")).toContain("ปุ๋ย ยาง");
});
