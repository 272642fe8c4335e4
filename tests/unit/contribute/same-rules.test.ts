import { describe, expect, it } from "vitest";
import { collections, eachCollection } from "../../../src/collections/index.ts";
import { sectionKey } from "../../../src/collections/section-address.ts";
import { readEntry } from "../../../src/content/entry.ts";
import type { ContentFile } from "../../../src/content/files.ts";
import { rawEntry, validContent } from "../../../src/content/read.ts";
import { placeFile } from "../../../src/content/tree.ts";
import * as reader from "../../../src/contribute/body-reader.ts";
import { citableBlocks } from "../../../src/contribute/citable.ts";
import type { Library } from "../../../src/contribute/known-reports.ts";
import * as rules from "../../../src/contribute/own-rules.ts";
import { checkWork, finish, fitWork, leftToCheck } from "../../../src/contribute/work.ts";
import { buildKnowledge, type Knowledge } from "../../../src/model/knowledge.ts";
import { formEnds, formText } from "../../../src/words/contribute.ts";
import { knowledgeOf } from "../../knowledge.ts";
import { brokenFiles, check, faults, goodFiles, short } from "../check/fixture.ts";
import { filledWith } from "./filled.ts";
import { formSpec } from "./form-spec.ts";

/** Every broken entry that the check is tested with is typed into its form, beside the good ones: what the form takes, the check takes. */
const entryIn = (file: ContentFile) => {
  const { entry } = placeFile(file);
  return entry && !entry.template ? readEntry(file, entry) : undefined;
};
const good = goodFiles.flatMap((file) => entryIn(file) ?? []);
const raw = goodFiles.flatMap((file) => (entryIn(file) ? (rawEntry(file) ?? []) : []));
const knowledge = buildKnowledge(
  validContent(
    eachCollection((name) =>
      raw.filter(({ file }) => good.some((entry) => entry.file === file && entry.collection === name)),
    ),
  ),
);
const libraryOf =
  (known: Knowledge): Library =>
  (name) => {
    const section = known.sections.find(({ id }) => id === sectionKey(name));
    return section && new Map(citableBlocks(known, section).map((block) => [block.at, block]));
  };
const library = libraryOf(knowledge);

const broken = faults.flatMap(({ file: path, what }) => {
  const file = brokenFiles.find((each) => each.path === path);
  const entry = file && entryIn(file);
  // Of what there is only one, no form offers another.
  const hasForm = entry && !collections[entry.collection].single;
  return hasForm && entry.header && entry.problems.length === 0 ? [{ path, what, entry }] : [];
});

describe("an entry that the check refuses", () => {
  it("is there for most rules", () => expect(broken.length).toBeGreaterThan(120));

  it.each(broken)("$path ($what)", ({ entry: { collection, id, data, body } }) => {
    const spec = formSpec(knowledge, collection);
    const draft = filledWith(spec.root, data);
    const work = fitWork(spec, { draft, body: spec.body ? body : "", id: id.replace(/.*\//, "") });
    const said = checkWork(spec, work, library, { reader, rules });
    const { path, text } = finish(spec, work);
    // What a form mends while it is typed has nothing wrong any more.
    if (said.length === 0) expect(check({ [path.replace("content/", "")]: text }).map(short)).toEqual([]);
  });
});

it("a name that was an entry's before is not another's", () => {
  const [lesson, ...others] = knowledge.lessons;
  if (!lesson) throw new Error("no lesson");
  const spec = formSpec({ ...knowledge, lessons: [{ ...lesson, formerIds: ["before"] }, ...others] }, "lessons");
  const said = checkWork(spec, fitWork(spec, { id: "before" }), library, { reader, rules });
  expect(said).toContainEqual({ path: "id", message: formText.idTaken });
});

/** Two reports of which one has lists, and a topic with a lesson. */
const two = knowledgeOf("tests/fixtures/two-reports");
const saidOf = (collection: "topics" | "factors" | "proposals" | "sources", data: object, id = "") => {
  const spec = formSpec(two, collection);
  const work = fitWork(spec, { draft: filledWith(spec.root, data), id });
  return new Map(checkWork(spec, work, libraryOf(two), { reader, rules }).map(({ path, message }) => [path, message]));
};

describe("what belongs to one collection alone is told in the form", () => {
  it("a lesson of another topic, by what people call both", () => {
    const said = saidOf("topics", { title: "ใหม่", first: [{ lesson: "beta-1" }] }).get("first.0.lesson");
    expect(said).toContain("พบกันบ่อย ๆ");
    expect(said).toContain(two.lessons.find(({ id }) => id === "beta-1")?.title);
  });

  it("a lesson that does not bear on a factor", () => {
    const said = saidOf("factors", { title: "ใหม่", first: ["beta-1"], weakenedBy: ["beta-1"] });
    expect(said.get("first.0")).toContain("ไม่ได้บอกว่าเกี่ยวกับปัจจัยนี้");
    expect(said.get("weakenedBy.0")).toContain("ไม่ได้บอกว่าเกี่ยวกับปัจจัยนี้");
  });

  it("an item of the list of another report", () => {
    const proposal = (source: string) => ({ list: "plans", group: "honey", sources: [{ source, section: "1" }] });
    const said = saidOf("proposals", proposal("alpha"));
    expect([said.get("list"), said.get("group")]).toEqual([
      expect.stringContaining("รายงานที่อ้าง"),
      expect.stringContaining("รายงานที่อ้าง"),
    ]);
    expect([...saidOf("proposals", proposal("beta")).keys()]).not.toContain("list");
  });

  it("the short addresses and the id of another report, at the field and at the file's name", () => {
    const owner = two.sources.find(({ shortAddresses }) => shortAddresses);
    const section = owner?.sections[0]?.id ?? "";
    const said = saidOf(
      "sources",
      { title: "ใหม่", shortAddresses: true, sections: [{ id: "x" }, { id: "x" }] },
      section,
    );
    expect(said.get("shortAddresses")).toContain(owner?.id);
    expect(said.get("sections.1.id")).toContain('"x" ซ้ำ');
    expect(said.get("id")).toContain("ที่อยู่ของหน้าอื่นแล้ว");
  });
});

describe("where nothing is wrong the form says what is looked at after sending", () => {
  const spec = formSpec(knowledge, "lessons");
  const [lesson] = knowledge.lessons;
  const work = fitWork(spec, { draft: filledWith(spec.root, lesson), body: lesson?.body, id: "x" });

  it("nothing, where all was there to be asked", () =>
    expect(leftToCheck(spec, work, library, { reader, rules })).toEqual([]));

  it("what could not be loaded", () => {
    expect(leftToCheck(spec, work, () => undefined, {})).toEqual([formText.unreadPlaces, formText.unreadBody]);
    expect(leftToCheck(spec, { ...work, body: "" }, library, {})).toEqual([]);
  });

  it("what only the check can see", () => {
    const report = formSpec(knowledge, "sources");
    const left = leftToCheck(report, fitWork(report, {}), library, { reader, rules });
    expect(left).toEqual([collections.sources.afterSending]);
    for (const end of Object.values(formEnds)) expect(end.goodSoFar(left)).not.toContain(end.allGood);
  });
});
