import { describe, expect, it } from "vitest";
import { llmsText } from "../../../src/editions/llms.ts";
import { LIBRARY } from "../../build-library.ts";
import { knowledgeOf } from "../../knowledge.ts";

const k = knowledgeOf(LIBRARY);
const text = llmsText(k, (path) => `https://coop.example/library${path}`, "abc");
const links = [...text.matchAll(/^- \[(?:\\.|[^\]\\])+\]\((\S+?)\)(?:: .+)?$/gm)].map(([, to]) => to);

describe("llms.txt", () => {
  it("is one heading, one sentence, and lists of links that are read as such", () => {
    expect(text.match(/^# .+$/gm)).toHaveLength(1);
    expect(text.match(/^> .+$/gm)).toHaveLength(1);
    expect(links).toHaveLength(text.match(/^- /gm)?.length ?? 0);
  });

  it("leads to every section of every report in Markdown, and to the files of each", () => {
    const wanted = [
      ...k.sections.map(({ url }) => `${url}index.md`),
      ...k.sources.flatMap(({ id, shortAddresses }) =>
        ["epub", "xml"].map((end) => (shortAddresses ? `/report.${end}` : `/report/${id}.${end}`)),
      ),
    ].map((path) => `https://coop.example/library${path}`);
    expect(wanted.length).toBeGreaterThan(k.sources.length);
    expect(links).toEqual(expect.arrayContaining(wanted));
  });

  it("says whose the words of each report are", () => {
    for (const { rights } of k.sources) expect(text).toContain(rights);
  });
});
