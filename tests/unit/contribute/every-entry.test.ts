import { describe, expect, it } from "vitest";
import { checkFiles, sitePages } from "../../../src/check/check.ts";
import { asRead } from "../../../src/collections/as-read.ts";
import { collectionNames, outlines } from "../../../src/collections/index.ts";
import { sectionKey } from "../../../src/collections/section-address.ts";
import { listFiles } from "../../../src/content/files.ts";
import { readContent } from "../../../src/content/read.ts";
import * as reader from "../../../src/contribute/body-reader.ts";
import { citableBlocks } from "../../../src/contribute/citable.ts";
import type { Library } from "../../../src/contribute/known-reports.ts";
import * as rules from "../../../src/contribute/own-rules.ts";
import { checkWork, type FormWork, finish } from "../../../src/contribute/work.ts";
import { knowledge } from "../../knowledge.ts";
import { frontMatter } from "../front-matter.ts";
import { filledWith } from "./filled.ts";
import { formSpec } from "./form-spec.ts";

/** Every entry that exists is typed into its form again. What comes out must be the same entry, and pass the editors' check. */
const raw = readContent("content");
const blocks = new Map(
  knowledge.sections.map((section) => [
    section.id,
    new Map(citableBlocks(knowledge, section).map((block) => [block.at, block])),
  ]),
);
const library: Library = (section) => blocks.get(sectionKey(section));
const typed = collectionNames.map((collection) => {
  const spec = formSpec(knowledge, collection);
  const works = raw[collection].map(
    ({ id, data, body }): FormWork => ({
      draft: filledWith(spec.root, data),
      body: spec.body ? body : "",
      id: id.replace(/.*\//, ""),
    }),
  );
  return { collection, spec, works };
});

describe.each(typed)("$collection", ({ collection, spec, works }) => {
  const later = new Set(outlines[collection].fields?.flatMap(({ name, later }) => (later ? name : [])));

  it("has no complaint about the entries that are there, but that their name is taken", () => {
    // A form knows no other page of the site, and asks for the whole address of one.
    const without = works.filter(({ body }) => !body.includes("](/"));
    const wrong = without.flatMap((work) => {
      const path = finish(spec, work).path;
      const others = {
        ...spec,
        taken: spec.taken.filter((id) => path !== `content/${collection}/${id}.md`),
        names: spec.names?.filter(({ id }) => id !== work.id),
      };
      return checkWork(others, work, library, { reader, rules }).map(
        ({ path, message }) => `${work.id} ${path}: ${message}`,
      );
    });
    expect(wrong).toEqual([]);
    for (const work of works.slice(0, 3))
      expect(checkWork(spec, work, library, { reader, rules }).map(({ path }) => path)).toContain("id");
  });

  it("writes each as the same data, but for what a new entry does not have", () => {
    const read = (data: unknown) => {
      const fields = asRead(outlines[collection], data) ?? {};
      return Object.fromEntries(Object.entries(fields).filter(([name]) => !later.has(name)));
    };
    for (const [i, work] of works.entries()) {
      const entry = raw[collection][i];
      const { path, text } = finish(spec, work);
      const { data, body } = frontMatter(text, path.replace(/^content\//, ""));
      expect(read(data), work.id).toEqual(read(entry?.data));
      if (spec.body) expect(body.trim().replace(/[ \t]+/g, " "), work.id).toBe(entry?.body.replace(/[ \t]+/g, " "));
    }
  });
});

it("files made by the forms, all together, pass the editors' check", () => {
  const written = new Map(
    typed.flatMap(({ spec, works }) =>
      works
        .map((work) => finish(spec, work))
        .map(({ path, text }): [string, string] => [path.replace(/^content\//, ""), text]),
    ),
  );
  const files = listFiles("content").map((file) => ({ ...file, text: written.get(file.path) ?? file.text }));
  expect(written.size).toBeGreaterThan(500);
  expect(files.filter(({ path }) => written.has(path)).length).toBe(written.size);
  expect(checkFiles(files, { pages: sitePages() })).toEqual([]);
});
