import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectionNames, collections, outlines } from "../../../src/collections/index.ts";
import type { Field } from "../../../src/collections/outline.ts";
import { idPattern } from "../../../src/collections/texts.ts";
import { type Draft, newItem, toValue } from "../../../src/contribute/draft.ts";
import type { FormField } from "../../../src/contribute/form-field.ts";
import { limitFaults } from "../../../src/contribute/limit-faults.ts";
import { emptyPage, filledPage } from "../../../src/contribute/new-file.ts";
import { formOf } from "../../../src/contribute/spec.ts";
import { suggestId } from "../../../src/contribute/suggest-id.ts";
import { checkWork, emptyWork, type FormWork, finish, idOfWork } from "../../../src/contribute/work.ts";
import { provinces } from "../../../src/data/provinces.ts";
import { formText } from "../../../src/words/contribute.ts";
import { knowledge } from "../../knowledge.ts";
import { anyCharacter } from "../any-text.ts";
import { formSpec } from "./form-spec.ts";

const THAI = /[\u0E01-\u0E4E]/;
const every = (field: FormField): FormField[] => [
  field,
  ...(field.fields ?? []).flatMap(every),
  ...(field.item ? every(field.item) : []),
];
const group = (draft: Draft): { [name: string]: Draft } =>
  typeof draft === "object" && !Array.isArray(draft) ? draft : {};

describe.each(collectionNames)("the form of %s", (collection) => {
  const spec = formSpec(knowledge, collection);
  const inner = every(spec.root).slice(1);

  it("names every field and every choice in Thai", () => {
    for (const { name, title } of inner) if (name !== "") expect(title, name).toMatch(THAI);
    for (const { choices = [], name } of inner)
      for (const [value, label] of choices) expect(label, `${name} ${value}`).toMatch(THAI);
  });

  it("has a Thai sentence for every broken rule, without names of keys", () => {
    for (const field of inner) {
      const rules = [field.pattern, field.minimum, field.maximum, field.integer, field.minItems];
      const messages = [field.wrong, ...rules.map((rule) => rule?.message)];
      for (const message of messages) if (message !== undefined) expect(message).toMatch(THAI);
    }
  });

  it("has the limits that the check asks, but that an entry is chosen", () => {
    const limitsOf = ({ required, nullable = false, kind, ...field }: Field | FormField) => [
      required,
      nullable,
      ...(["pattern", "minimum", "maximum", "integer", "minItems", "maxItems"] as const).map((limit) =>
        limit === "pattern" && (field.ref || kind === "reference") ? undefined : field[limit]?.is,
      ),
    ];
    const asked = (field: Field): unknown[] => [
      limitsOf(field),
      ...(field.fields ?? []).filter(({ later }) => !later).flatMap(asked),
      ...(field.item ? asked(field.item) : []),
    ];
    expect(every(formOf(collection)).map(limitsOf)).toEqual(asked(outlines[collection]));
  });

  it("knows the entries that each reference can name", () => {
    for (const { ref } of inner) if (ref) expect(spec.entries[ref]?.length).toBe(knowledge[ref].length);
  });

  it("starts with things to fill, and says which", () => {
    expect(checkWork(spec, emptyWork(spec), () => undefined).length).toBeGreaterThan(0);
    for (const field of inner)
      if (field.kind === "list")
        expect(field.item && typeof newItem(field)).toBe(field.item?.kind === "object" ? "object" : "string");
  });

  it("says why one would fill it", () => expect(collections[collection].reason).toMatch(THAI));
});

describe("what a form asks", () => {
  it("is never a year of one era while its example is of another", () => {
    for (const collection of collectionNames)
      for (const { title } of every(formSpec(knowledge, collection).root)) expect(title).not.toContain("ค.ศ.");
    expect(every(formSpec(knowledge, "followups").root).map(({ title }) => title)).toContain("วันที่");
  });

  it("is said with the field: one of several grounds must be there", () => {
    const fields = every(formSpec(knowledge, "questions").root);
    const grounded = fields.find(({ grounds }) => grounds);
    const [first, ...others] = grounded?.grounds?.fields ?? [];
    const said = new Map(grounded?.fields?.map(({ name, hint }) => [name, hint]));
    expect(said.get(first ?? "")).toBe(formText.oneGround);
    for (const name of others) expect(said.get(name), name).toBe(formText.otherGround);
    expect(said.get("text")).toBeUndefined();
    const help = grounded?.fields?.find(({ name }) => name === first)?.help?.replaceAll("\u2060", "");
    for (const name of [...others, grounded?.grounds?.unless])
      expect(help).toContain(grounded?.fields?.find((field) => field.name === name)?.title);
  });

  it("is told without words of programs", () => {
    for (const collection of collectionNames)
      for (const { help = "", name } of every(formSpec(knowledge, collection).root))
        expect(help, `${collection} ${name}`).not.toMatch(/\b(?:true|false|null)\b/);
  });
});

describe("what people type", () => {
  const said = (field: FormField, text: string) =>
    limitFaults(field, toValue(field, text)).map(({ message }) => message);
  const [days] = every(formOf("followups")).filter(({ kind }) => kind === "date");
  const [month] = every(formOf("proposals")).filter(({ kind }) => kind === "month");
  const [count] = every(formOf("followups")).filter(({ name }) => name === "count");
  const [value] = every(formOf("statistics")).filter(({ name }) => name === "value");

  it.each(["25 ก.ย. 2550", "25 ก.ย. 50", "25/9/2550", "๒๕/๙/๒๕๕๐", "2550-09-25", "2007-9-25"])(
    "%s is a day",
    (text) => {
      if (!days) throw new Error("no day");
      expect([toValue(days, text), said(days, text)]).toEqual(["2007-09-25", []]);
    },
  );

  it.each(["ม.ค. 2551", "1/2551", "2551-01", "2008-1"])("%s is a month", (text) => {
    if (!month) throw new Error("no month");
    expect([toValue(month, text), said(month, text)]).toEqual(["2008-01", []]);
  });

  it("says how a date is written when it cannot be read, or the calendar has none such", () => {
    for (const text of ["2007-02-30", "เดือนหน้า", "30 ก.พ. 2550"])
      expect(days && said(days, text)).toEqual([expect.stringContaining("พิมพ์แบบ 25 ก.ย. 2560")]);
    for (const text of ["2008-13", "2551"])
      expect(month && said(month, text)).toEqual([expect.stringContaining("พิมพ์แบบ ม.ค. 2551")]);
  });

  it("says that each day has a line of its own", () => {
    if (!days) throw new Error("no day");
    expect(said(days, "25-26 ก.ย. 50")).toEqual([formText.oneDayEach]);
  });

  it.each([
    ["1,234", 1234],
    ["๑,๒๓๔,๕๖๗.๕", 1234567.5],
    ["-1,000", -1000],
    ["1,23", "1,23"],
    ["12%", "12%"],
  ])("%s is the number %s", (text, number) => expect(value && toValue(value, text)).toBe(number));

  it("an empty field is to be filled, not wrong", () => {
    expect(value && said(value, "")).toEqual(["ต้องกรอกช่องนี้"]);
    expect(count && said(count, "")).toEqual([]);
    expect(count && said(count, "สิบ")).toEqual([expect.stringContaining("ตัวเลข")]);
  });

  it("spaces that Word leaves in a name are one", () => {
    const [title] = every(formOf("lessons")).filter(({ name }) => name === "title");
    expect(title && toValue(title, " เก็บ\u00a0\u00a0ออม ")).toBe("เก็บ ออม");
  });

  it("show a sentence on several lines and write it on one", () => {
    const [summary] = every(formOf("networks")).filter(({ name }) => name === "summary");
    expect(summary?.long).toBe(true);
    expect(summary && toValue(summary, "ออมเงิน\nให้กู้")).toBe("ออมเงิน ให้กู้");
  });

  it("says of a line that is too long how long it may be", () => {
    const [summary] = every(formOf("networks")).filter(({ name }) => name === "summary");
    expect(summary && said(summary, "ก".repeat(1000))).toEqual([expect.stringMatching(/ไม่เกิน \d+ ตัวอักษร$/)]);
  });

  it("what is wrong is told where it was typed, beside items that were left empty", () => {
    const spec = formSpec(knowledge, "glossary");
    const draft = { ...group(emptyWork(spec).draft), aliases: ["", "ข้าว", "<b>ก</b>"] };
    const paths = checkWork(spec, { ...emptyWork(spec), draft }, () => undefined).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith("aliases"))).toEqual(["aliases.2"]);
  });

  it("Word's bullets make a list", () => {
    const spec = formSpec(knowledge, "glossary");
    const body = (text: string) => finish(spec, { ...emptyWork(spec), body: text }).body;
    expect(body("\u2022\tหนึ่ง\r\n\u00a0·สอง\r\n▪ สาม")).toBe("- หนึ่ง\n- สอง\n- สาม");
    expect(body("หนึ่ง • สอง")).toBe("หนึ่ง • สอง");
  });

  it.each([
    ["New Lesson", "new-lesson"],
    ["new_lesson.md", "new-lesson"],
    [" kep--om- ", "kep-om"],
    ["เก็บออม", "kep-om"],
    ["???", "???"],
  ])("the file name %j becomes %s", (id, made) => {
    const spec = formSpec(knowledge, "glossary");
    expect(idOfWork(spec, { ...emptyWork(spec), id })).toBe(made);
  });
});

describe("suggested ids", () => {
  it("are ids, short and new, whatever the name", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: anyCharacter }), fc.constantFrom(...knowledge.networks.map(({ title }) => title))),
        fc.constantFrom(undefined, { id: "-", name: "" }, { id: "krabi", name: "กระบี่" }),
        (title, province) => {
          const first = suggestId(title, province, "เครือข่าย", new Set());
          if (first === "") return;
          expect(first).toMatch(idPattern);
          expect(first.length).toBeLessThanOrEqual(80);
          const second = suggestId(title, province, "เครือข่าย", new Set([first]));
          expect(second).toMatch(idPattern);
          expect(second).not.toBe(first);
        },
      ),
    );
  });

  it("read like the ids that are there", () => {
    const nakhonSawan = { id: "nakhon-sawan", name: "นครสวรรค์" };
    const suggest = (title: string, province = { id: "krabi", name: "กระบี่" }) =>
      suggestId(title, province, "เครือข่าย", new Set());
    expect(suggest("เครือข่ายแกะสลักไม้มงคล", nakhonSawan)).toBe("nakhon-sawan-kae-salak-mai-mongkhon");
    expect(suggest("เครือข่ายแกะสลักไม้มงคลจังหวัดนครสวรรค์", nakhonSawan)).toBe("nakhon-sawan-kae-salak-mai-mongkhon");
    expect(suggest("")).toBe("");
  });

  it("come from any name that has a word, the word จังหวัด among others", () => {
    const title = fc
      .tuple(
        fc.constantFrom("", "เครือข่าย", "สมาชิกใน", "ข้าว "),
        fc.constantFrom("จังหวัด", "จังหวัดกระบี่", "จังหวัดน่าน", "จังหวัดที่หัวหน้าทีมวิจัยรายงาน"),
        fc.constantFrom("", "และปาล์ม", " 2"),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(title, fc.constantFrom(undefined, { id: "krabi", name: "กระบี่" }), (name, province) => {
        expect(suggestId(name, province, "เครือข่าย", new Set())).toMatch(idPattern);
      }),
    );
    expect(suggestId("สมาชิกในจังหวัดกระบี่", undefined, "ตัวเลข", new Set())).toBe("samachik-nai-changwat-krabi");
    expect(suggestId("จังหวัดกระบี่", { id: "krabi", name: "กระบี่" }, "ตัวเลข", new Set())).toBe("krabi-changwat-krabi");
  });

  it("write the name of any province in a title as its pages are called", () => {
    const spec = formSpec(knowledge, "lessons");
    for (const { th, id } of provinces) {
      const draft = { ...group(emptyWork(spec).draft), title: `ข้าวของ${th}` };
      expect(idOfWork(spec, { ...emptyWork(spec), draft })).toBe(`khao-khong-${id}`);
    }
  });

  it("are asked for, not the name, when the name has no word", () => {
    const spec = formSpec(knowledge, "statistics");
    const work = (title: string): FormWork => ({
      ...emptyWork(spec),
      draft: { ...group(emptyWork(spec).draft), title },
    });
    const said = (title: string) =>
      checkWork(spec, work(title), () => undefined).find(({ path }) => path === "id")?.message;
    expect(said("")).toBe(formText.idMissing);
    expect(said("☺")).toBe(formText.idImpossible);
    expect(said("จังหวัดที่หัวหน้าทีมวิจัยรายงาน")).toBeUndefined();
  });
});

describe("the repository's page for a new file", () => {
  const file = { repository: "https://github.com/o/r", branch: "main", path: "content/lessons/a.md" };

  it("is filled while its address is short enough, and comes back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 3000 }), (text) => {
        const url = filledPage({ ...file, text });
        if (url === undefined) return expect(encodeURIComponent(text).length).toBeGreaterThan(7_800);
        expect(new TextEncoder().encode(url).length).toBeLessThan(8_000);
        const { pathname, searchParams } = new URL(url);
        expect([pathname, searchParams.get("filename"), searchParams.get("value")]).toEqual([
          "/o/r/new/main",
          file.path,
          text,
        ]);
      }),
    );
  });

  it("goes by clipboard when the entry is long", () => {
    expect(filledPage({ ...file, text: "ก".repeat(800) })).toBeDefined();
    expect(filledPage({ ...file, text: "ก".repeat(900) })).toBeUndefined();
    expect(emptyPage({ ...file, text: "ก".repeat(900) })).toBe(
      "https://github.com/o/r/new/main?filename=content/lessons/a.md",
    );
  });
});
