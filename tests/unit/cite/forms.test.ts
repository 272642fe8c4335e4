import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cslJson, itemOfCsl } from "../../../src/cite/csl-json.ts";
import { coinsOf, metasOf } from "../../../src/cite/embedded.ts";
import { english } from "../../../src/cite/english.ts";
import { englishPlace } from "../../../src/cite/english-place.ts";
import { bibtexForm, fileForms, risForm } from "../../../src/cite/forms.ts";
import { englishInText } from "../../../src/cite/in-text.ts";
import { atPlace, type CiteItem, foundAt, onPage, readOn } from "../../../src/cite/item.ts";
import { hasOthers, noteOf } from "../../../src/cite/note.ts";
import { referencesOf } from "../../../src/cite/reference-list.ts";
import { richText } from "../../../src/cite/rich.ts";
import { thai } from "../../../src/cite/thai-style.ts";
import { escapeHtml } from "../../../src/text/escape-html.ts";
import { anyText } from "../any-text.ts";
import { fieldsOfBibtex, fieldsOfRis } from "./readers.ts";
import { cited, inRoman, others } from "./report-cited.ts";

/** Words as reports have them, and what formats take for themselves. */
const words = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom("เครือข่าย", "ม.ค.", "จ.น่าน", "“ออมวันละบาท”", "น้ำ", "ปฏิสัมพันธ์ฯ", "๓๖", "A & B"),
      },
      fc.constantFrom("{", "}", "\\", "{{", "}\\", "100%", "#1", "_", "$", "~", "^", '"', "@", "ER  - ", "and", "\n"),
      anyText(6),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `ก ${parts.join(" ")}`);
const date = fc
  .tuple(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map((parts) => ({ "date-parts": [parts] }));
const report: fc.Arbitrary<CiteItem> = fc.record({
  id: fc.constant("networks-x"),
  type: fc.constant("report" as const),
  title: words,
  author: fc.array(fc.record({ literal: words }), { minLength: 1, maxLength: 3 }),
  issued: date,
  publisher: words,
  section: words,
  archive: words,
  archive_location: words,
  version: fc.constant("0123456789ab"),
  language: fc.constant("th" as const),
});
const line = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("every form holds every letter", () => {
  it("BibTeX: braces in balance, read back as it was", () => {
    fc.assert(
      fc.property(report, (item) => {
        const fields = fieldsOfBibtex(fileForms[0]?.write(item) ?? "");
        expect(fields.get("title")).toBe(line(item.title));
        expect(fields.get("institution")).toBe(line(item.publisher ?? ""));
        expect(fields.get("author")).toBe(item.author?.map(({ literal }) => line(literal)).join(" and "));
        expect(fields.get("year")).toBe(String(item.issued?.["date-parts"][0]?.[0]));
        for (const text of [item.section, item.archive, item.archive_location])
          expect(fields.get("note")).toContain(line(text ?? ""));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    [bibtexForm, fieldsOfBibtex, "note"],
    [risForm, fieldsOfRis, "N1"],
  ] as const)(
    "$name tells the place and the release once, in the note, which every program shows",
    (form, read, note) => {
      const released = { ...cited, version: "0123456789ab", "available-date": { "date-parts": [[2026, 1, 5]] } };
      const fields = [...read(form.write(released))].map(([name, value]) => [name, String(value)] as const);
      for (const told of [cited.section ?? "", released.version])
        expect(fields.filter(([, value]) => value.includes(told)).map(([name]) => name)).toEqual([note]);
      expect(new Map(fields).get(note)?.split(cited.section ?? "")).toHaveLength(2);
    },
  );

  it("RIS: one line a value, one end", () => {
    fc.assert(
      fc.property(report, (item) => {
        const fields = fieldsOfRis(fileForms[1]?.write(item) ?? "");
        expect(fields.get("TI")).toEqual([line(item.title)]);
        expect(fields.get("AU")).toEqual(item.author?.map(({ literal }) => line(literal)));
        expect(fields.get("N1")?.[0]).toContain(line(item.section ?? ""));
        expect(fields.get("ER")).toEqual([""]);
      }),
      { numRuns: 150 },
    );
  });

  it("CSL-JSON, Thai and English hold the words as they are; COinS reads back", () => {
    fc.assert(
      fc.property(report, (item) => {
        const [{ note }] = JSON.parse(cslJson(item));
        expect(note).toContain(item.archive_location);
        const authors = (item.author ?? []).map(({ literal }) => literal);
        for (const form of [thai(item), english(item)])
          for (const text of [item.title, item.publisher, item.archive, item.version, ...authors])
            expect(form).toContain(text);
        expect(note).toContain(item.section);
        expect(richText(thai(item), item.title).replace(/<\/?i>/g, "")).toBe(escapeHtml(thai(item)));
        const coins = new URLSearchParams(coinsOf(item));
        expect(coins.get("rft.title")).toBe(item.title);
        expect(coins.getAll("rft.au")).toEqual(authors);
      }),
      { numRuns: 150 },
    );
  });

  it("years are พ.ศ. in Thai, ค.ศ. everywhere else", () => {
    fc.assert(
      fc.property(date, (issued) => {
        const year = issued["date-parts"][0]?.[0] ?? 0;
        const item: CiteItem = { id: "x", type: "report", title: "ก", issued, language: "th" };
        expect(thai(item)).toContain(`(${year + 543})`);
        expect(english(item)).toContain(`(${year})`);
        for (const { write } of fileForms) {
          expect(write(item)).toContain(String(year));
          expect(write(item)).not.toContain(String(year + 543));
        }
      }),
      { numRuns: 50 },
    );
  });
});

it("Thai APA: whole names, พ.ศ., this edition told apart, the day it was read, and no place: that stands in the text", () => {
  const released = { ...cited, version: "abc", "available-date": { "date-parts": [[2026, 1, 5]] } };
  expect(thai(readOn(atPlace(released, "หัวข้อ 2.1 ย่อหน้า 3", "p3"), new Date(2026, 0, 31)))).toBe(
    "ก้องภพ ใจดี และ ข้าวหอม ณ น่าน. (2560). รายงานของเรา (ฉบับเว็บที่แก้คำแล้ว, รุ่น abc). สถาบันตัวอย่าง. เว็บตัวอย่าง. " +
      "สืบค้นเมื่อ 31 มกราคม 2569, จาก https://coop.example/report/2/#p3",
  );
});

it("English APA: English words around names and titles as they are", () => {
  const item = readOn({ ...cited, author: [...(cited.author ?? []), others] }, new Date(2026, 0, 31));
  expect([hasOthers(item), hasOthers({ ...item, author: cited.author })]).toEqual([true, false]);
  expect(english(item)).toBe(
    "ก้องภพ ใจดี, ข้าวหอม ณ น่าน, et al. (2017). รายงานของเรา (Corrected web ed.) [Report, in Thai]. สถาบันตัวอย่าง. " +
      "เว็บตัวอย่าง. Retrieved January 31, 2026, from https://coop.example/report/2/",
  );
  expect(english({ ...cited, author: cited.author?.slice(0, 1) })).toMatch(/^ก้องภพ ใจดี\. /);
  expect(english(cited)).toMatch(/^ก้องภพ ใจดี, & ข้าวหอม ณ น่าน\. /);
});

it("English APA: names by family and initials, the title in Roman letters, its translation in square brackets", () => {
  expect(english(inRoman)).toBe(
    "Chaidi, K., & Na Nan, K. H. (2017). Raingan khong rao (Corrected web ed.) [Our report]. Example Institute. " +
      "เว็บตัวอย่าง. https://coop.example/report/",
  );
  expect(englishInText(inRoman)).toBe("(Chaidi & Na Nan, 2017, Section 2.1)");
  expect(englishInText({ ...inRoman, author: [others] })).toBe("(Example Institute, 2017, Section 2.1)");
});

it("“and others” is told of as it is: who they are is not said, and where the team is listed", () => {
  const item = { ...inRoman, author: [...(cited.author ?? []), others] };
  for (const { write } of fileForms) {
    expect(write(item)).toContain("ปก ย่อหน้า 15–21");
    expect(write(item)).toContain("ไม่บอกว่าใครบ้าง");
  }
});

it("two places of one report are one reference, which keeps both places; each stands for itself in the text", () => {
  const [first, second] = [
    { ...inRoman, archive_location: "ก" },
    {
      ...inRoman,
      id: "report-3",
      section: "หัวข้อ 3.1 ย่อหน้า 2",
      URL: "https://coop.example/report/3/",
      archive_location: "ข",
    },
  ];
  expect(thai(first)).toBe(thai(second));
  const page: CiteItem = { id: "page", type: "webpage", title: "หน้า", language: "th" };
  const [both, other, ...more] = referencesOf([first, page, second]);
  expect(more).toEqual([]);
  expect(other).toEqual({ item: page, of: [page] });
  expect(both?.of).toEqual([first, second]);
  expect(both?.item).toMatchObject({
    id: "edition-x",
    section: "หัวข้อ 2.1; หัวข้อ 3.1 ย่อหน้า 2",
    archive_location: "ก; ข",
    URL: "https://coop.example/report/",
  });
  expect(thai(both?.item ?? page)).toBe(thai(first));
  expect(referencesOf([second])).toEqual([{ item: second, of: [second] }]);
});

it("the note says on which page of the print a section or table begins, of those in which the places are, and no more", () => {
  const begins = [
    { name: "หัวข้อ 2.1", page: "5" },
    { name: "ตารางที่ 2.1", page: "(ก)" },
    { name: "หัวข้อ 2.10", page: "9" },
  ];
  const note = (section: string) => noteOf({ ...cited, section, begins })?.replace(/ อ่านจาก.*/, "");
  expect(note("หัวข้อ 2.1")).toBe("หัวข้อ 2.1. ในเล่มเริ่มหน้า 5.");
  expect(noteOf(atPlace({ ...cited, begins }, "หัวข้อ 2.10 ย่อหน้า 3", "p3"))).toContain("ในเล่ม หัวข้อ 2.10 เริ่มหน้า 9.");
  expect(note("หัวข้อ 2.1 ย่อหน้า 3; ตารางที่ 2.1 ลำดับ 2 และอีก 3 แห่ง")).toBe(
    "หัวข้อ 2.1 ย่อหน้า 3; ตารางที่ 2.1 ลำดับ 2 และอีก 3 แห่ง. ในเล่ม หัวข้อ 2.1 เริ่มหน้า 5 ตารางที่ 2.1 เริ่มหน้า (ก).",
  );
  expect(note("ตารางที่ 3")).toBe("ตารางที่ 3.");
  expect(itemOfCsl(JSON.parse(cslJson({ ...cited, begins })))).toEqual({ ...cited, begins });
});

it("to Zotero two entries of one report are two items: the place, the edition and the entry describe each", () => {
  const coins = (entry: string) =>
    new URLSearchParams(coinsOf({ ...cited, section: "หัวข้อ 2.1", archive: "เว็บ", archive_location: entry }));
  expect(coins("ก").get("rft.edition")).toBe("ฉบับเว็บที่แก้คำแล้ว");
  expect(coins("ก").get("rft.description")).toBe("หัวข้อ 2.1. ก.");
  expect(coins("ข").get("rft.description")).not.toBe(coins("ก").get("rft.description"));
});

it("where no file knows the address of the site, the reader's own page says it", () => {
  const { URL: _, work, ...nowhere } = inRoman;
  const { URL: __, ...unknown } = work ?? {};
  const found = foundAt({ ...nowhere, work: unknown }, "https://h.example/b/x/#p3", "https://h.example/b/");
  expect(found.URL).toBe("https://h.example/b/x/#p3");
  expect(thai(found)).toMatch(/ https:\/\/h\.example\/b\/report\/$/);
  expect(foundAt(inRoman, "https://h.example/b/x/", "https://h.example/b/")).toEqual(inRoman);
});

it("as HTML the title is in italics, and signs of HTML are none", () => {
  expect(richText("ก. (2560). <ข> & ค. ง", "<ข> & ค")).toBe("ก. (2560). <i>&lt;ข&gt; &amp; ค</i>. ง");
  expect(richText("ก < ข", "")).toBe("ก &lt; ข");
});

it.each([
  ["ตารางที่ 4.1 ลำดับ 5 แถว 2", "Table 4.1, No. 5, row 2"],
  ["หัวข้อ 3.1 ย่อหน้า 12", "Section 3.1, para. 12"],
  ["ตารางที่ 4.1 แถวสุดท้าย", "Table 4.1, last row"],
  ["หัวข้อใหญ่", "หัวข้อใหญ่"],
  [
    "ภาคผนวก 2 ข้อสรุปการประชุม 28 ก.ย. 2560 ลำดับ 2 (ย่อหน้า 9)",
    "Appendix 2, meeting conclusions 28 September 2017, No. 2 (para. 9)",
  ],
  ["ภาคผนวก 1 ข้อ 2 ย่อหน้า 4; ข้อ 3", "Appendix 1, Item 2, para. 4; Item 3"],
  ["ตารางที่ 4.1 แถวสุดท้าย; หัวข้อ 3.1 ย่อหน้า 3–5", "Table 4.1, last row; Section 3.1, paras. 3–5"],
])("%s in English: %s", (place, said) => expect(englishPlace(place)).toBe(said));

it.each([
  ["หัวข้อ 2 ย่อหน้า 3", "p3", "p3", "Section 2, para. 3"],
  ["หัวข้อ 2 จังหวัดก", "h4", "h4", "Section 2, heading 4"],
  ["หัวข้อ 2 จังหวัดก ลำดับ 3", "p9", "p9", "Section 2, para. 9"],
  ["หัวข้อ 2 จังหวัดก ลำดับ 3 ถึง หัวข้อ 2 จังหวัดข ลำดับ 1", "p9", "p12", "Section 2, paras. 9–12"],
  ["หัวข้อ 2 ตารางรายชื่อ ลำดับ 3", "table-2-r5", "table-2-r5", "Section 2, table 2, row 5"],
  ["หัวข้อ 2 ตารางรายชื่อ", "names", "names", "Section 2, table names"],
  ["หัวข้อ 2 หัวข้อ ก", "h1", "h1", "Section 2, heading 1"],
  ["ตารางที่ 4.1 จังหวัดก ลำดับ 3", "t-r7", "t-r7", "Table 4.1, row 7"],
])("%s, named by words of the report, is counted where English names it", (place, anchor, last, said) => {
  const at = atPlace({ ...cited, section: "หัวข้อ 2" }, place, anchor, last);
  expect(at.section).toBe(place);
  expect(englishInText(at)).toContain(`, ${said})`);
  expect(itemOfCsl(JSON.parse(cslJson(at)))).toEqual(at);
  expect(englishInText(atPlace(at, "หัวข้อ 3", "p1"))).toContain(", Section 3)");
});

it("a page of ours has no author: its title comes first; what it rests on stands in notes", () => {
  const page: CiteItem = {
    id: "questions-x",
    type: "webpage",
    title: "ถามอะไร?",
    "container-title": "เว็บตัวอย่าง",
    "original-author": cited.author,
    "original-title": cited.title,
    "original-date": { "date-parts": [[2017], [2022]] },
    "original-publisher": "สถาบันตัวอย่าง",
    language: "th",
  };
  expect(thai(page)).toBe("ถามอะไร? (ม.ป.ป.). เว็บตัวอย่าง.");
  expect(noteOf(page)).toBe("เรียบเรียงจาก ก้องภพ ใจดี และ ข้าวหอม ณ น่าน. (2560–2565). รายงานของเรา. สถาบันตัวอย่าง.");
  expect(fileForms[0]?.write(page)).toMatch(/^@online\{questions-x,/);
  expect(metasOf(page)).toEqual([]);
  const { URL: _, ...site } = { ...page, "container-title": undefined };
  expect(onPage(site, "รายการ", "/library/networks/")).toMatchObject({ id: "page-library-networks", title: "รายการ" });
  expect(onPage(site, "รายการ", "/a/", "2026-01-05").issued).toEqual({ "date-parts": [[2026, 1, 5]] });
  expect(onPage({ ...site, URL: "https://x.example/library/" }, "ก", "/library/a/").URL).toBe(
    "https://x.example/library/a/",
  );
});

it("a report as it was printed is not of this edition, and the same whenever it is read", () => {
  const { archive: _, URL: __, ...print } = cited;
  expect(readOn(print, new Date())).toEqual(print);
  expect(thai(print)).not.toContain("ฉบับเว็บ");
});

it("Highwire metas: each author whole, the year ค.ศ., what is not known left out", () => {
  expect(metasOf({ ...cited, author: [...(cited.author ?? []), others] })).toEqual([
    ["citation_title", "รายงานของเรา"],
    ["citation_author", "ก้องภพ ใจดี"],
    ["citation_author", "ข้าวหอม ณ น่าน"],
    ["citation_publication_date", "2017/01"],
    ["citation_technical_report_institution", "สถาบันตัวอย่าง"],
    ["citation_language", "th"],
    ["citation_public_url", "https://coop.example/report/2/"],
  ]);
});
it("CSL-JSON: what a style would print wrongly is kept apart, and comes back", () => {
  fc.assert(
    fc.property(report, fc.boolean(), (item, etAl) => {
      const cited = etAl ? { ...item, author: [...(item.author ?? []), others] } : item;
      const [written] = JSON.parse(cslJson(cited));
      expect(written.author).toEqual(item.author);
      for (const field of ["version", "archive", "archive_location"]) expect(written).not.toHaveProperty(field);
      expect(itemOfCsl([written])).toEqual(cited);
      expect(itemOfCsl(JSON.parse(cslJson({ ...cited, work: inRoman.work })))).toEqual({
        ...cited,
        work: inRoman.work,
      });
      expect(itemOfCsl([])).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});
