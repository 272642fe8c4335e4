import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../src/check/check.ts";
import { type CollectionName, collectionNames } from "../../../src/collections/index.ts";
import { listFiles } from "../../../src/content/files.ts";
import * as reader from "../../../src/contribute/body-reader.ts";
import { type Draft, emptyDraft, type FileValue, fitDraft, NOTHING } from "../../../src/contribute/draft.ts";
import { fileText } from "../../../src/contribute/file-text.ts";
import type { FormField } from "../../../src/contribute/form-field.ts";
import * as rules from "../../../src/contribute/own-rules.ts";
import { checkWork, emptyWork, finish, fitWork } from "../../../src/contribute/work.ts";
import { knowledge } from "../../knowledge.ts";
import { anyCharacter } from "../any-text.ts";
import { frontMatter } from "../front-matter.ts";
import { formSpec } from "./form-spec.ts";

/** More when someone looks for trouble, as in tests/unit/check/fuzz.test.ts. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 100);

/** What people type, and what they paste: Thai with marks in any order, YAML's marks, HTML, hidden letters. */
const pieces = [
  "ก",
  "ข้าว",
  "เครือข่าย",
  "น้ำ",
  "่",
  "้",
  "ั",
  "ิ",
  "ำ",
  "ํ",
  "า",
  "เ",
  "แ",
  "์",
  " ",
  "  ",
  "\n",
  "\n\n",
  "\t",
  "a",
  "Co-op",
  "2550",
  "๒๕๕๐",
  ":",
  ": ",
  " #",
  "#",
  "- ",
  "'",
  '"',
  "\\",
  "{",
  "[",
  "]",
  "&",
  "*",
  "!",
  "|",
  ">",
  "%",
  "@",
  "`",
  "---",
  "...",
  "true",
  "null",
  "~",
  "=",
  "+1",
  "<b>",
  "</b>",
  "‹x›",
  "todo",
  "\u200b",
  "\u00a0",
  "\ufeff",
  "\uf70a",
  "\ufffd",
  "न",
  "中",
  "😀",
  "\ud800",
  "\u0000",
  "\u0085",
  "\u2028",
  "2007-01-31",
  "2550-01-31",
  ",",
  "(",
  "“ค่า”",
  "…",
  "[x](https://a.th)",
  "[](https://a.th)",
  "[x](javascript:a)",
  "[x](https://a@b.th)",
  "[x](https://)",
  '[x](https://a.th "t")',
  "~",
  "~~",
  "**ก**",
  "**“ก”**",
  "*ก",
  "&nbsp;",
  "] (https://a.th)",
  "- [ ] ",
  "[x] ",
  "![x](a.png)",
  "[x]: ",
  "* ",
  "*",
  "•",
  "===",
  "~~~",
  "1. ",
  "www.a.th",
  "<https://a.th>",
  "<?",
  "&lt;",
  "## ",
  "_",
  "**",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: anyCharacter, maxLength: 12 }),
);

const ids = (collection: CollectionName): string[] => knowledge[collection].map(({ id }) => id.replace(/.*\//, ""));

/** Anything that someone could leave in a form. */
function anyDraft(field: FormField): fc.Arbitrary<Draft> {
  if (field.kind === "object")
    return fc.record<Record<string, Draft>>(
      Object.fromEntries((field.fields ?? []).map((inner) => [inner.name, anyDraft(inner)])),
    );
  if (field.kind === "list") return field.item ? fc.array(anyDraft(field.item), { maxLength: 3 }) : fc.constant([]);
  const likely = [
    ...(field.ref ? ids(field.ref).slice(0, 3) : []),
    ...(field.choices ?? []).map(([value]) => value),
    ...(field.nullable ? [NOTHING] : []),
  ];
  const fitting: Partial<Record<FormField["kind"], string[]>> = {
    date: ["2007-09-25", "2007-02-30", "๒๐๐๗-๐๑-๐๑"],
    number: ["1", "๑๒", "1.5", "-3", "1e3", "99999999999999999999"],
    place: ["p1", "title", "x"],
    text: ["ข้าว", "2008-01"],
  };
  return fc.oneof(
    fc.constantFrom("", ...likely, ...(fitting[field.kind] ?? [])),
    ...(field.choices || field.ref ? [] : [text]),
  );
}

describe("the file", () => {
  const value: fc.Arbitrary<FileValue> = fc.letrec<{ leaf: FileValue; any: FileValue }>((tie) => ({
    leaf: fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
    any: fc.oneof(
      { maxDepth: 2 },
      tie("leaf"),
      fc.array(tie("leaf"), { maxLength: 3 }),
      fc.array(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}[A-Z]?$/), tie("leaf"), {
          noNullPrototype: true,
          minKeys: 1,
          maxKeys: 3,
        }),
        { maxLength: 2 },
      ),
    ),
  })).any;

  it("says in YAML exactly what was meant", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{2,6}[A-Z]?$/), value, {
          noNullPrototype: true,
          minKeys: 1,
          maxKeys: 5,
        }),
        (data) => {
          expect(frontMatter(fileText(data, "ก")).data).toEqual(data);
        },
      ),
      { numRuns: 4 * RUNS },
    );
  });

  it("is written as people write it", () => {
    expect(
      fileText(
        {
          title: "ข้าว: คุณธรรม",
          kind: "term",
          at: "2-3",
          expansion: null,
          aliases: ["ก", "เ แ"],
          none: [],
          sources: [{ source: "a", row: "1.3" }],
        },
        "เนื้อความ",
      ),
    ).toBe(
      '---\ntitle: "ข้าว: คุณธรรม"\nkind: term\nat: "2-3"\nexpansion: null\n' +
        'aliases:\n  - ก\n  - เ แ\nnone: []\nsources:\n  - source: a\n    row: "1.3"\n---\nเนื้อความ\n',
    );
  });
});

/** Three texts of which one is wild. */
const oneWild = fc
  .tuple(fc.nat(2), text, fc.constantFrom("ข้าว", "ออมวันละบาท"))
  .map(([at, wild, tame]) => [0, 1, 2].map((i) => (i === at ? wild : tame)));

describe("a term with any text", () => {
  const spec = formSpec(knowledge, "glossary");
  const files = listFiles("content");
  const [source] = knowledge.sources;
  const [section] = knowledge.sections;

  it("that the form takes passes the editors' check", () => {
    let taken = 0;
    fc.assert(
      fc.property(oneWild, ([title = "", alias = "", body = ""]) => {
        const draft = {
          ...recordOf(emptyDraft(spec.root)),
          title,
          kind: "term",
          expansion: "",
          aliases: [alias],
          sources: [{ source: source?.id ?? "", section: section?.section ?? "", at: "title", row: "", printed: "" }],
        };
        const work = { draft, body, id: "any-text" };
        if (checkWork(spec, work, () => undefined, { reader, rules }).length > 0) return;
        taken++;
        const { path, text: file } = finish(spec, work);
        const name = path.replace("content/", "");
        const problems = checkFiles([
          ...files.filter(({ path: other }) => other.startsWith("sources/")),
          { path: name, size: file.length, text: file, link: false },
        ]);
        expect(
          problems.filter(
            (problem) =>
              problem.file === name && problem.rule !== "broken-reference" && problem.rule !== "broken-citation",
          ),
        ).toEqual([]);
      }),
      { numRuns: 2 * RUNS },
    );
    // Some thirty of two hundred on the average: so few that are asked for are no matter of luck.
    expect(taken).toBeGreaterThan(RUNS / 20);
  });
});

const recordOf = (draft: Draft): { [name: string]: Draft } =>
  typeof draft === "object" && !Array.isArray(draft) ? draft : {};

describe("a stored draft", () => {
  it.each(collectionNames)("%s: whatever is stored, the form opens with something it can check", (collection) => {
    const spec = formSpec(knowledge, collection);
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const work = fitWork(spec, stored);
        expect(fitDraft(spec.root, work.draft)).toEqual(work.draft);
        expect(Array.isArray(checkWork(spec, work, () => undefined, { reader, rules }))).toBe(true);
        finish(spec, work);
      }),
    );
  });

  it("comes back as it was left", () => {
    const spec = formSpec(knowledge, "networks");
    expect(fitWork(spec, JSON.parse(JSON.stringify(emptyWork(spec))))).toEqual(emptyWork(spec));
    fc.assert(
      fc.property(anyDraft(spec.root), fc.string(), (draft, body) => {
        const work = { draft, body, id: "x" };
        expect(fitWork(spec, JSON.parse(JSON.stringify(work)))).toEqual(JSON.parse(JSON.stringify(work)));
      }),
    );
  });
});
