import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../src/check/check.ts";
import { githubReport, jsonReport, summaryReport, textReport } from "../../../src/check/tell-problems.ts";
import { collectionNames } from "../../../src/collections/index.ts";
import { type ContentFile, contentFile } from "../../../src/content/files.ts";
import { anyCharacter } from "../any-text.ts";
import { goodFiles, surroundings } from "./fixture.ts";

/** More when someone looks for trouble: `FUZZ_RUNS=20000 npx vitest run --project unit tests/unit/check/fuzz.test.ts` */
const RUNS = Number(process.env.FUZZ_RUNS ?? 50);

/** The check never throws, never loops, never blames itself, and always says where: whatever is in the files. */
function survives(files: readonly ContentFile[]): void {
  const problems = checkFiles(files, surroundings);
  const lines = new Map(files.map(({ path, text }) => [path, (text ?? "").split("\n")]));
  for (const { file, line, column, rule, message } of problems) {
    expect(rule, message).not.toBe("internal");
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(Math.max(1, lines.get(file)?.length ?? 1));
    expect(column).toBeGreaterThanOrEqual(1);
  }
  for (const report of [textReport, githubReport, summaryReport, jsonReport]) report(problems, "content");
}

const entries = goodFiles.filter(({ text }) => text !== null);
const others = (path: string): ContentFile[] => goodFiles.filter((file) => file.path !== path);
/** Pieces that mean something to YAML, Markdown, a URL or a spreadsheet, and letters that combine. */
const piece = fc.oneof(
  fc.constantFrom(
    ...(
      "---\n|: |- |\"|'|[|]|{|}|#|# |&a|*a|!b|%|@|`|>|<|</|<b>|<!--|](|![|](javascript:x)|](/|==|~~|```\n|    |\t|\\|" +
      "\\u200b|| a | b |\n|~~|&nbsp;|[ก](/networks/|‹ก›|todo|null|true|2550|๒๕๕๐|2007-01-12|p1|t1-r1|=|+|ำ|ํา|เเ|่่|" +
      "\u200b|\uFEFF|\uFFFD|\uF70A|व|ж|é|e\u0301|😀|\u202e|\r\n|..."
    ).split("|"),
    "|",
    "\n",
    '<Card href="',
    "href={`",
    '" />',
    "{",
    "}",
  ),
  fc.string({ unit: anyCharacter, maxLength: 4 }),
);

describe("the check survives", { timeout: 120_000 + 100 * RUNS }, () => {
  it("entries with pieces cut out, doubled and put in", () => {
    const change = fc.record({
      at: fc.nat(1000),
      length: fc.nat(60),
      by: fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join("")),
    });
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.array(change, { minLength: 1, maxLength: 4 }), (file, changes) => {
        let text = file.text ?? "";
        for (const { at, length, by } of changes) {
          const start = text.length === 0 ? 0 : at % text.length;
          text = text.slice(0, start) + by + text.slice(start + length);
        }
        survives([...others(file.path), { ...file, text }]);
      }),
      { numRuns: RUNS },
    );
  });

  it("entries whose lines are shuffled, dropped and moved to another collection", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        fc.constantFrom(...collectionNames, "pages", "_templates", "x"),
        fc.infiniteStream(fc.nat()),
        (file, folder, random) => {
          const keyed = (file.text ?? "").split("\n").map((line) => ({ line, key: random.next().value % 100 }));
          const lines = keyed
            .filter(({ key }) => key > 5)
            .sort((a, b) => (Math.min(a.key, b.key) < 20 ? a.key - b.key : 0));
          survives([
            ...others(file.path),
            { ...file, path: `${folder}/fuzz.md`, text: lines.map(({ line }) => line).join("\n") },
          ]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("any bytes under any name", () => {
    const path = fc.array(
      fc.oneof(
        fc.constantFrom(...collectionNames, "pages", "a.md", "ก.md", "b.mdx", "c.PNG"),
        fc.string({ unit: anyCharacter, minLength: 1, maxLength: 6 }),
      ),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(path, fc.uint8Array({ maxLength: 200 }), (parts, bytes) => {
        survives([...goodFiles, contentFile(parts.join("/"), bytes)]);
      }),
      { numRuns: RUNS },
    );
  });

  it("any text between the fences, and below", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...collectionNames),
        fc.array(piece, { maxLength: 30 }),
        fc.array(piece, { maxLength: 30 }),
        (folder, yaml, body) => {
          survives([
            ...goodFiles,
            contentFile(`${folder}/fuzz.md`, new TextEncoder().encode(`---\n${yaml.join("")}\n---\n${body.join("")}`)),
          ]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("front matter of any shape", () => {
    const keys = [
      "title",
      "kind",
      "sources",
      "appearances",
      "activities",
      "corrections",
      "section",
      "at",
      "source",
      "printed",
      "corrected",
      "nth",
      "tables",
      "parts",
      "order",
      "__proto__",
      "constructor",
    ];
    const value = fc.jsonValue({ maxDepth: 3 });
    const shape = fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(value, fc.array(fc.dictionary(fc.constantFrom(...keys), value))),
    );
    fc.assert(
      fc.property(fc.constantFrom(...collectionNames), shape, (folder, data) => {
        survives([
          ...goodFiles,
          contentFile(`${folder}/fuzz.md`, new TextEncoder().encode(`---\n${JSON.stringify(data)}\n---\nก\n`)),
        ]);
      }),
      { numRuns: RUNS },
    );
  });

  it("no entries at all, and an empty folder", () => {
    survives([]);
    survives(goodFiles.filter(({ path }) => path.startsWith("report/")));
  });
});
