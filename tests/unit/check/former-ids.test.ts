import { describe, expect, it } from "vitest";
import { check, goodFiles, short, surroundings, term } from "./fixture.ts";

/** An entry that was published under another id says so; then its old address leads to it, and nothing else may use the old id. */
const NEW = "glossary/kham-thai.md";
const renamed = (former: string): Record<string, string> => ({
  [NEW]: term("ความหมาย", `title: คำทดสอบ\nformerIds: [${former}]`),
});
const published = {
  pages: [...(surroundings.pages ?? []), "glossary/[...page].astro"],
  permalinks: ["/glossary/#kham-phit", "/glossary/#kham-thai"],
};

describe("an id that an entry had before", () => {
  it("keeps the promise of its address", () => {
    expect(check(renamed(""), published).map(({ rule }) => rule)).toEqual(["changed-id"]);
    expect(check(renamed("kham-phit"), published)).toEqual([]);
  });

  it("is offered where a file seems to have been renamed", () => {
    const [problem] = check({ [NEW]: term("ความหมาย") }, { ...published, permalinks: ["/glossary/#kham-tha"] });
    expect(problem?.message).toContain("kham-tha.md");
    expect(problem?.suggestion).toContain("formerIds: [kham-tha]");
  });

  it("is not linked to in the content: the link to the entry of today is offered", () => {
    const files = { ...renamed("kham-phit"), "glossary/other.md": term("ดู[คำ](/glossary/#kham-phit)", "title: อื่น") };
    const [problem, ...more] = check(files, published);
    expect(more).toEqual([]);
    expect(problem?.rule).toBe("broken-link");
    expect(`${problem?.message} ${problem?.suggestion}`).toContain("/glossary/#kham-thai");
  });

  it("names no entry: the id of today is offered", () => {
    const lesson = goodFiles.find(({ path }) => path === "lessons/krabi-1.md")?.text ?? "";
    const network = goodFiles.find(({ path }) => path === "networks/krabi-pam.md")?.text ?? "";
    const files = {
      "networks/krabi-pam.md": network.replace(/^title: .*$/m, "$&\nformerIds: [krabi-old]"),
      "lessons/krabi-1.md": lesson.replace(/^networks: .*$/m, "networks: [krabi-old]"),
    };
    const found = check(files, { ...published, permalinks: ["/networks/krabi-old/"] });
    expect(found.map(({ rule, file }) => `${rule} ${file}`)).toEqual(["broken-reference lessons/krabi-1.md"]);
    expect(found[0]?.suggestion).toContain("krabi-pam");
  });

  it("belongs to one entry", () => {
    const own = check(renamed("kham-thai"), { ...published, permalinks: [] }).map(short);
    expect(own).toEqual([`same-id at ${NEW}:3:13`]);
    const two = { ...renamed("kham-phit"), "glossary/other.md": term("อื่น", "title: อื่น\nformerIds: [kham-phit]") };
    expect(check(two, published).map(({ rule }) => rule)).toEqual(["same-id"]);
  });
});
