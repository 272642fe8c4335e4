import { describe, expect, it } from "vitest";
import { collectionNames, collections } from "../../../src/collections/index.ts";
import type { FormField } from "../../../src/contribute/form-field.ts";
import { formPage } from "../../../src/contribute/form-spec.ts";
import { templateOf } from "../../../src/templates/template.ts";
import { formInMarkdown } from "../../../src/twins/form.ts";
import { formText } from "../../../src/words/contribute.ts";
import { twinText } from "../../../src/words/twins.ts";
import { knowledge as k } from "../../knowledge.ts";

const forms = collectionNames.filter((name) => !collections[name].single);
const fieldsIn = (field: FormField): FormField[] =>
  [...(field.fields ?? []), ...(field.item?.fields ?? [])].flatMap((each) => [each, ...fieldsIn(each)]);

describe.each(forms)("the form of %s in Markdown", (name) => {
  const { root, body } = formPage(k, name);
  const text = formInMarkdown(k, name).join("\n\n");
  const lines = text.split("\n");

  it("has each field of the form, with its names, whether it must be there, and what can stand in it", () => {
    for (const field of fieldsIn(root)) {
      const { title, name: key, required, choices = [], item } = field;
      const heads = lines.filter((line) => line.trimStart().startsWith(`- **${title}** \`${key}\``));
      const needed = required ? twinText.form.needed : formText.optional;
      expect(heads.filter((line) => line.includes(needed)).length, `${key}: ${title}`).toBeGreaterThan(0);
      for (const [value] of [...choices, ...(item?.choices ?? [])]) expect(text, key).toContain(`\`${value}\``);
    }
    if (body) expect(text).toContain(`- **${body.title}**`);
  });

  it("ends in the template, and has nothing that only breaks lines on a screen", () => {
    expect(text.endsWith(`\`\`\`yaml\n${templateOf(name).trimEnd()}\n\`\`\``)).toBe(true);
    expect(text).not.toMatch(/[\u2060\u00A0]/);
  });
});
