import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { countWord } from "../../src/text/count-word.ts";
import { knowledge as k } from "../knowledge.ts";

/**
 * What only content may say. A second report is content alone, and the code must not contradict it: what is forbidden in `src/` is read
 * from `content/`, so that what an editor adds is forbidden too.
 */

/** Tables of Thailand and of the Thai language, which know provinces and words whatever any report says. */
const OF_THE_LANGUAGE = "compounds|seldom-compounds|optional-words|keep-together|romanise|spoken";
const OF_THE_COUNTRY = new RegExp(
  `^src/(?:data/|diagrams/(?:data/|province-shapes\\.ts)|text/(?:${OF_THE_LANGUAGE})\\.ts|words/cite-places\\.ts)`,
);

/** One by one, what stands in the code all the same. */
const EXCEPTIONS: readonly { says: string; in: readonly string[]; because: string }[] = [
  {
    says: "โครงการย่อย",
    in: [
      "collections/computations.ts",
      "collections/framework.ts",
      "collections/proposal.ts",
      "words/diagrams/phase.ts",
    ],
    because: "what a list of the kind `projects` holds, whatever a report calls its list",
  },
  {
    says: "ชุดโครงการ",
    in: ["collections/source.ts"],
    because: "an ordinary word: which field the second line of a title goes into",
  },
  {
    says: "สินค้าชุมชน",
    in: ["collections/network.ts"],
    because: "our own grouping by what a network deals in",
  },
  {
    says: "ความสำเร็จและความยั่งยืน",
    in: ["collections/factor.ts"],
    because: "the two kinds of factors that the collection has",
  },
  {
    says: "สามครั้ง",
    in: ["words/rules/reading.ts"],
    because: "how many dashes are to be typed",
  },
  { says: "พุทธศักราช", in: ["search/build/language.ts"], because: "the name of the era, in a table of the language" },
  {
    says: "เครือข่ายที่ได้รับการติดตาม",
    in: ["collections/followup.ts"],
    because: "what a follow-up is, in ordinary words",
  },
  {
    says: "คุณลักษณะของเครือข่ายคุณค่า",
    in: ["collections/framework.ts"],
    because: "a part of the framework: what the subject of the site is",
  },
  {
    says: "ของเครือข่ายคุณค่าที่พึงประสงค์",
    in: ["collections/framework.ts"],
    because: "a part of the framework: what the subject of the site is to do",
  },
  {
    says: "เครือข่ายคุณค่า",
    in: ["collections/framework.ts"],
    because: "names of values of published fields, which say what a value means wherever data are read",
  },
];

interface Line {
  at: string;
  file: string;
  /** As it stands. */
  whole: string;
  /** Without comments: an example in one tells nothing to a reader of the site. */
  code: string;
}
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, "")).replace(/(^|\s)\/\/ .*$/gm, "$1");

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => /\.(?:ts|astro|css|mjs)$/.test(name) && !OF_THE_COUNTRY.test(name));
const lines: Line[] = files.flatMap((file) => {
  const text = readFileSync(file, "utf8");
  const code = withoutComments(text).split("\n");
  return text.split("\n").map((whole, i) => ({ at: `${file}:${i + 1}`, file, whole, code: code[i] ?? "" }));
});

const used = new Set<string>();
/** Where it stands and is no exception. */
const standing = (of: "whole" | "code", found: (text: string) => readonly string[]): string[] =>
  lines.flatMap((line) =>
    found(line[of]).flatMap((says) => {
      const known = EXCEPTIONS.some((one) => one.says === says && one.in.some((file) => line.file === `src/${file}`));
      if (known) used.add(`${line.file} ${says}`);
      return known ? [] : [`${line.at} ${says}`];
    }),
  );

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
const all = (pattern: RegExp) => (text: string) => [...text.matchAll(pattern)].map(([found]) => found);
/** The same for words in Thai: few lines have any. */
const allThai = (pattern: RegExp) => (text: string) => (/[\u0E00-\u0E7F]/.test(text) ? all(pattern)(text) : []);

/** Shorter ones are words of the language as well. */
const LONG_NAME = 10;
const LONG_WORD = 6;
const letters = (text: string): number => text.replace(/\s/g, "").length;
const longer = (least: number, texts: readonly (string | null | undefined)[]): string[] =>
  texts.flatMap((text) => (text && letters(text) >= least ? [text] : []));

it("looks at all of the code", () => expect(files.length).toBeGreaterThan(300));

it("no line has the year of a report, who made it, or what it and its parts are called", () => {
  const years = k.sources.flatMap(({ yearBE }) => [
    String(yearBE),
    String(yearBE).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)] ?? ""),
  ]);
  const names = k.sources.flatMap(({ title, shortTitle, institution, people }) => [
    ...[title, shortTitle, institution, ...institution.split(" ")],
    ...people.flatMap(({ name }) => name.split(" ")),
  ]);
  const parts = k.sources.flatMap(({ sections, tables, figures, teamName, provinceAdviser }) => [
    ...[teamName, provinceAdviser, ...sections.map((section) => section.title)],
    ...[...tables, ...figures].flatMap(({ label, caption }) => [label, caption]),
  ]);
  expect(standing("whole", all(new RegExp(`(?:${anyOf(years)})`, "g")))).toEqual([]);
  expect(
    standing("code", all(new RegExp(anyOf([...longer(LONG_WORD, names), ...longer(LONG_NAME, parts)]), "g"))),
  ).toEqual([]);
});

it("no line of code knows an id of the content", () => {
  const inParts = k.sources.flatMap(({ id, sections, tables, figures, lists, groups }) => [
    id,
    ...[...sections, ...tables, ...figures, ...lists, ...groups].map((each) => each.id),
  ]);
  const entries = [
    k.networks,
    k.provinces,
    k.factors,
    k.lessons,
    k.topics,
    k.subjects,
    k.glossary,
    k.statistics,
  ].flat();
  const ids = [...inParts, ...entries.map(({ id }) => id)].filter((id) => /[a-z].*-|-.*[a-z]|\d-\d/.test(id));
  const known = new Set([...ids, ...k.provinces.map(({ id }) => id)]);
  const quoted = all(/(?<=["'`/#])[a-z0-9.-]+(?=["'`/])/g);
  expect(standing("code", (text) => quoted(text).filter((each) => known.has(each)))).toEqual([]);
});

it("no line of code has a name that a report gives", () => {
  const bare = (title: string): string => title.replace(/^(?:การสร้าง)?(?:เครือข่าย|กลุ่ม)/, "").replace(/ จ\..*$/, "");
  const names = [
    ...k.networks.flatMap(({ title, aliases }) => [title, ...aliases].flatMap((name) => [name, bare(name)])),
    ...[k.factors, k.framework, k.lessons, k.followups, k.proposals, k.statistics].flat().map(({ title }) => title),
    ...[...k.followups, ...k.proposals].flatMap(({ organisations }) => organisations),
    ...k.lessons.map(({ speaker }) => speaker),
    ...k.glossary.flatMap(({ title, expansion }) => [title, expansion]),
    ...k.sources.flatMap(({ lists, groups }) => [...lists, ...groups].map(({ label }) => label)),
    ...k.site.flatMap(({ title, examples, tagline }) => [title, ...examples, tagline]),
  ];
  const provinces = k.provinces.map(({ title }) => title);
  const pattern = anyOf([...longer(LONG_NAME, names), ...longer(LONG_WORD, provinces)]);
  expect(standing("code", allThai(new RegExp(pattern, "g")))).toEqual([]);
});

it("no line of code counts what a report counts", () => {
  const kindsOf = (entries: readonly { kind: string }[]) => [...Map.groupBy(entries, ({ kind }) => kind).values()];
  const parts = [k.factors, k.framework].flatMap((entries) => kindsOf(entries).map(({ length }) => length));
  const counted = [
    ...k.statistics.map(({ value, unit }) => ({ value, unit })),
    ...parts.flatMap((value) => ["แบบ", "อย่าง", "แนวทาง", "องค์ประกอบ"].map((unit) => ({ value, unit }))),
    ...k.discrepancies.flatMap(({ statements }) =>
      statements.flatMap(({ says }) => {
        const [, value, unit] = /^([\d,]+) (\S+)$/.exec(says) ?? [];
        return value && unit ? { value: Number(value.replace(/,/g, "")), unit } : [];
      }),
    ),
  ];
  // Two of something is said of anything.
  const said = counted.flatMap(({ value, unit }) => [
    `${value} ${unit}`,
    ...(value > 2 && value <= 10 ? [`${countWord(value)}${unit}`] : []),
  ]);
  expect(standing("code", allThai(new RegExp(`(?<!\\d)(?:${anyOf(said)})`, "g")))).toEqual([]);
  // A round number is a limit of ours as well.
  const numbers = k.statistics.flatMap(({ main, value }) =>
    main && value >= 100 && value % 10 > 0 ? [String(value)] : [],
  );
  expect(numbers).not.toEqual([]);
  expect(standing("whole", all(new RegExp(`(?<![\\d.#\\w-])(?:${anyOf(numbers)})(?![\\d\\w%.])`, "g")))).toEqual([]);
});

/** So many letters on end are said as a report says them, not by chance. */
const VERBATIM = 24;

it("no line of code says what a report says, letter by letter", () => {
  const raw = k.sources
    .map(({ id }) => readFileSync(`content/sources/${id}.txt`, "utf8").replace(/\s/g, ""))
    .join("\n");
  const known = new Set(Array.from({ length: raw.length }, (_, i) => raw.slice(i, i + VERBATIM)));
  const said = (text: string): string[] => {
    const found: string[] = [];
    for (let from = 0; from + VERBATIM <= text.length; from++) {
      if (!known.has(text.slice(from, from + VERBATIM))) continue;
      let to = from + VERBATIM;
      while (to < text.length && raw.includes(text.slice(from, to + 1))) to++;
      found.push(text.slice(from, to));
      from = to;
    }
    return found;
  };
  const runs = (text: string) => text.match(/[\u0E00-\u0E7F](?:[\u0E00-\u0E7F ]*[\u0E00-\u0E7F])?/g) ?? [];
  expect(standing("code", (text) => runs(text).flatMap((run) => said(run.replace(/ /g, ""))))).toEqual([]);
});

it("no line of code says what an editor says of a report over its drawings", () => {
  const said = k.site.flatMap(({ claims }) =>
    claims.flatMap(({ claim, summary = "", reported = "", ofNumbers = "" }) => [claim, summary, reported, ofNumbers]),
  );
  const sentences = said.filter((each) => each !== "").map((each) => each.replace(/^และ/, ""));
  expect(sentences).not.toEqual([]);
  expect(standing("code", allThai(new RegExp(anyOf(sentences), "g")))).toEqual([]);
});

it("every exception is one", () => {
  const all = EXCEPTIONS.flatMap((one) => one.in.map((file) => `src/${file} ${one.says}`));
  expect(all.filter((each) => !used.has(each))).toEqual([]);
});
