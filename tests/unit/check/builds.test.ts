import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { checkContent, checkFiles } from "../../../src/check/check.ts";
import { collectionNames, eachCollection } from "../../../src/collections/index.ts";
import type { ContentFile } from "../../../src/content/files.ts";
import { rawEntry, readContent, validContent } from "../../../src/content/read.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { check, file, goodFiles, short, surroundings, tree } from "./fixture.ts";

/** What the check passes must build: nothing that an editor can write stops the build with words that are not for editors. */

/** More when someone looks for trouble, as in fuzz.test.ts. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 10);

const goodText = (path: string): string => goodFiles.find((good) => good.path === path)?.text ?? "";
const isEntry = ({ path }: ContentFile): boolean => collectionNames.some((name) => path.startsWith(`${name}/`));

/** Everything the site makes of these files before it lays out a page. */
function build(files: readonly ContentFile[]): void {
  const raw = eachCollection((name) =>
    files.flatMap((each) => (each.path.startsWith(`${name}/`) ? (rawEntry(each) ?? []) : [])),
  );
  buildKnowledge(validContent(raw));
}

describe("rules between fields", () => {
  const lesson = goodText("lessons/krabi-1.md");

  it("are told although the field they name refers to an entry", () => {
    const expert = lesson.replace("kind: province", "kind: expert");
    expect(check({ "lessons/krabi-1.md": expert }).map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      "incomplete ผู้กล่าว (speaker): เมื่อช่อง “ประเภท” เป็น “ความเห็นในเวที” ต้องกรอกช่องนี้",
    ]);
  });

  it("are told of every item of a list, whatever is wrong in another", () => {
    const item = (word: string, rest: string) => `  - at: p1\n    printed: x\n    corrected: ${word}\n${rest}`;
    const wrong = [item("ปลูก", "    certainty: likely\n"), item("ขาย", "    certainty: kept\n    nth: one\n")];
    const section = goodText("report/rai-ngan-song/song.md").replace(/^---$/m, `---\ncorrections:\n${wrong.join("")}`);
    const said = check({ "report/rai-ngan-song/song.md": section }).filter(({ rule }) => rule === "incomplete");
    expect(said.map(({ line }) => line)).toEqual([3, 7]);
  });

  it("are not guessed from a choice that cannot be read", () => {
    const unknown = lesson.replace("kind: province", "kind: xyz").replace(/province: krabi\n/, "");
    expect(check({ "lessons/krabi-1.md": unknown.replace("order:", "speaker: ก\norder:") }).map(short)).toEqual([
      "wrong-value at lessons/krabi-1.md:3:7",
    ]);
  });
});

describe("what the check passes, the site can read", () => {
  /** Values of every kind and form, good for some fields and bad for most. */
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      "",
      "ก",
      "p1",
      "t1-r1",
      "1",
      "krabi",
      "expert",
      "likely",
      "kept",
      "2007-01-12",
      "2007-01",
      "todo",
    ),
    fc.constantFrom<unknown>(null, true, 0, 1, 2.5, -1, 2 ** 53, [], {}, ["ก"], [{}], [null]),
  );
  const mutation = fc.record({ at: fc.nat(60), value: fc.option(value, { nil: undefined }) });

  it.each(goodFiles.filter(isEntry))("$path, some fields changed or gone", (good) => {
    const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(good.text ?? "") ?? [];
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutations) => {
        const data: unknown = parse(head);
        for (const { at, value } of mutations) {
          const places = [...placesIn(data)];
          const { group, key } = places[at % places.length] ?? {};
          if (group === undefined || key === undefined) continue;
          if (value === undefined) Reflect.deleteProperty(group, key);
          // A copy: the next change may be made inside it.
          else Reflect.set(group, key, structuredClone(value));
        }
        const files = tree({ [good.path]: `---\n${stringify(data)}---\n${body}` });
        if (checkFiles(files, { pages: surroundings.pages ?? [] }).length === 0) build(files);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("what the check passes, the site can read, whatever the text", { timeout: 120_000 + 300 * RUNS }, () => {
  const piece = fc.constantFrom(
    ...(
      "\n|\n\n|---|---\n|: |- |  |    |\"|'|[]|{}|#| #|p1|p2|true|null|1|0016|ก|krabi|<<: |__proto__: 1|constructor: " +
      "ก|toString: x|\t|\r|\u00A0|\u2003|\uFEFF|\0|...\n|? |expert|likely|title: ก\n|tables: []\n|corrections: []\n||" +
      " a | b |\n"
    ).split("|"),
  );
  const change = fc.record({ at: fc.nat(2000), length: fc.nat(12), by: fc.oneof(fc.constant(""), piece) });
  it.each(goodFiles.filter(isEntry))("$path, a few letters changed", (good) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        let text = good.text ?? "";
        for (const { at, length, by } of changes) {
          const start = at % text.length;
          text = text.slice(0, start) + by + text.slice(start + length);
        }
        const files = tree({ [good.path]: text });
        if (checkFiles(files, { pages: surroundings.pages ?? [] }).length === 0) build(files);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Every field and item of a value, at any depth. */
function* placesIn(value: unknown): Generator<{ group: object; key: PropertyKey }> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    yield { group: value, key };
    yield* placesIn(Reflect.get(value, key));
  }
}

describe("the check and the build read a folder alike", () => {
  const root = mkdtempSync(join(tmpdir(), "check-builds-"));
  afterAll(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const { path, text } of goodFiles) write(path, text ?? "");
  const before = readContent(root);

  it.each([
    ["\\r\\n", "\r\n"],
    ["\\r", "\r"],
  ])("line ends %s", (_name, end) => {
    for (const { path, text } of goodFiles) write(path, `\uFEFF${(text ?? "").replaceAll("\n", end)}`);
    expect(checkContent(root)).toEqual([]);
    expect(readContent(root)).toEqual(before);
    for (const { path, text } of goodFiles) write(path, text ?? "");
  });

  it("a folder named like an entry, and hidden files, are no entries", () => {
    mkdirSync(join(root, "lessons/krabi-9.md"));
    write("lessons/.DS_Store", "\0");
    write("lessons/._krabi-1.md", "\0");
    expect(checkContent(root)).toEqual([]);
    expect(readContent(root)).toEqual(before);
  });

  it("whatever stands after the dashes", () => {
    const odd = file("glossary/x.md", goodText("lessons/krabi-1.md").replace(/^---$/gm, "---\u2003"));
    expect(check({ [odd.path]: odd.text ?? "" })).not.toEqual([]);
  });
});
