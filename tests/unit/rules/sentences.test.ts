import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ruleWords } from "../../../src/words/rules/rule-words.ts";

/** That a code has a sentence is the compiler's work; that a sentence has a rule is looked up in the rules. */
const rules = ["src/rules", "src/check", "src/content", "src/contribute"].flatMap((folder) =>
  readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8")),
);

describe("the sentences of rules", () => {
  it.each(Object.keys(ruleWords))("%s is said by a rule", (code) => {
    expect(rules.some((text) => text.includes(`"${code}"`))).toBe(true);
  });
});
