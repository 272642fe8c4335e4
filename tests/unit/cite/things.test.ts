import { beforeAll, expect, it } from "vitest";
import { everythingCited } from "../../../src/cite/cited.ts";
import { englishPlace } from "../../../src/cite/english-place.ts";
import { citationFiles } from "../../../src/cite/integration.ts";
import { noteOf } from "../../../src/cite/note.ts";
import { inRelease } from "../../../src/cite/read-where.ts";
import { thai } from "../../../src/cite/thai-style.ts";
import { pageItem, sectionItem } from "../../../src/cite/things.ts";
import type { Knowledge } from "../../../src/model/knowledge.ts";
import { organisations } from "../../../src/model/organisations.ts";
import { citeText } from "../../../src/words/cite.ts";
import { knowledgeOf } from "../../knowledge.ts";

/** A library of two reports, of which one entry had another id before. */
let k: Knowledge;
const edition = {
  name: "เว็บตัวอย่าง",
  address: (path: string) => `https://coop.example${path}`,
  changed: (file: string) => (file.startsWith("questions/") ? "2026-01-05" : undefined),
};
const release = { version: "0123456789ab", date: "2026-02-01" };
beforeAll(() => {
  k = knowledgeOf("tests/fixtures/two-reports");
});
const found = (stem: string) => [...everythingCited(k, edition)].find((cited) => cited.stem === stem)?.item;

it("each thing has a key of its own in ASCII, and files of its own", () => {
  const all = [...everythingCited(k, edition)];
  const keys = new Map(all.map(({ item, stem }) => [item.id, stem]));
  expect(keys.size).toBe(new Set(all.map(({ item }) => item)).size);
  expect([...keys.keys()].filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([]);
  expect(new Set(all.map(({ stem }) => stem)).size).toBe(all.length);
  const expected = [...k.networks, ...k.lessons, ...k.questions].map(({ url }) => url.slice(0, -1));
  expect(all.map(({ stem }) => stem)).toEqual(
    expect.arrayContaining([
      ...expected,
      ...k.sections.map(({ url }) => url.slice(0, -1)),
      ...k.statistics.map(({ id }) => `/statistics/${id}`),
      ...k.activities.map(({ id }) => `/activities/${id}`),
      ...organisations(k).map(({ id }) => `/organisations/${id}`),
      ...k.sources.map(({ id }) => `/sources/${id}`),
      "/report",
      "/report/beta",
      "/site",
    ]),
  );
});

it("an entry that had another id keeps the files of that id", () => {
  const former = [...everythingCited(k, edition)].filter(({ item }) => item.id === "networks-nan-pha-tho");
  const ids = k.networks.find(({ id }) => id === "nan-pha-tho")?.formerIds ?? [];
  expect(former.map(({ stem }) => stem)).toEqual(["nan-pha-tho", ...ids].map((id) => `/networks/${id}`));
});

it("words of a report are cited as the report, at the place; what we wrote as ours", () => {
  const lesson = found("/lessons/beta-1");
  const report = k.sources.find(({ id }) => id === k.lessons[0]?.sources[0]?.source);
  expect(lesson).toMatchObject({
    type: "report",
    publisher: report?.institution,
    archive: "เว็บตัวอย่าง",
    archive_location: k.lessons[0]?.title,
    URL: "https://coop.example/lessons/beta-1/",
  });
  expect(lesson?.section).toMatch(/^(?:บท|ตาราง|หัวข้อ)/);
  const question = found("/questions/nam-phueng");
  expect(question).toMatchObject({ type: "webpage", issued: { "date-parts": [[2026, 1, 5]] } });
  expect(question?.author).toBeUndefined();
  expect(found("/discrepancies/members")?.URL).toBe("https://coop.example/statistics/#d-members");
});

it("a section says where in the print it and its tables begin, an entry only that in which its places are", () => {
  for (const section of k.sections) {
    const { begins = [] } = sectionItem(k, edition, section);
    const parts = [section, ...section.tables].filter(({ page }) => page !== undefined);
    expect(begins).toEqual(parts.map(({ label, page }) => ({ name: label, page })));
  }
  for (const { item } of everythingCited(k, edition))
    for (const { name } of item.id.startsWith("report-") ? [] : (item.begins ?? []))
      expect(item.section).toContain(name);
});

it("an event of a follow-up is the row of the report in which it is printed", () => {
  const [event] = k.activities;
  expect(found(`/activities/${event?.id}`)).toMatchObject({
    type: "report",
    id: `activities-${event?.id}`,
    archive_location: event?.title,
    section: expect.stringMatching(/ลำดับ|แถว/),
    URL: `https://coop.example/followups/#${event?.id}`,
  });
});

it("who is named in several places is a line of our list, made from the reports that name them", () => {
  const all = organisations(k).map((organisation) => ({
    ...organisation,
    item: found(`/organisations/${organisation.id}`),
  }));
  expect(all.length).toBeGreaterThan(0);
  for (const { id, name, item } of all) {
    expect(item).toMatchObject({ type: "webpage", title: name, URL: `https://coop.example/organisations/#${id}` });
    expect(item?.["original-title"], name).toBeTruthy();
  }
});

it("of many places a few are named with how many more, and what we wrote on several names none", () => {
  const label = citeText.morePlaces("หัวข้อ 3.1 ย่อหน้า 3", 3);
  expect(label).toBe("หัวข้อ 3.1 ย่อหน้า 3 และอีก 3 แห่ง");
  expect(englishPlace(label)).toBe("Section 3.1, para. 3 and 3 more places");
  for (const { item } of everythingCited(k, edition)) {
    if (item.type === "webpage") expect(item.section ?? "", item.id).not.toMatch(/; |และอีก/);
  }
});

it("the report as printed has neither an edition nor an address, whatever the release", () => {
  const print = found("/sources/beta");
  expect(print && inRelease(print, release)).toBe(print);
  expect(print?.URL).toBeUndefined();
  expect(print?.author?.at(-1)).toEqual({ literal: "และคณะ" });
});

it("a page that we arranged names all reports, and is of the day of the release where it has none of its own", () => {
  const page = pageItem(k, edition, { id: "page", title: "รายการ", path: "/networks/" });
  for (const { title, institution } of k.sources) {
    expect(noteOf(page)).toContain(title);
    expect(noteOf(page)).toContain(institution);
  }
  expect(noteOf(page)).toContain("(2560–2565)");
  expect(inRelease(page, release).issued).toEqual({ "date-parts": [[2026, 2, 1]] });
  expect(thai(pageItem({ ...k, sources: [] }, edition, { id: "page", title: "รายการ", path: "/" }))).toBe(
    "รายการ. (ม.ป.ป.). เว็บตัวอย่าง. https://coop.example/",
  );
});

it("an address that nobody knows is never written", () => {
  const nowhere = { ...edition, address: () => undefined };
  const texts = [...citationFiles(k, nowhere, release)].filter(([path]) => !path.endsWith(".places.json"));
  expect(texts.filter(([, text]) => /https?:|\bURL\b|^UR/m.test(text))).toEqual([]);
});

it("every paragraph and row of a section has a name", () => {
  const files = new Map(citationFiles(k, edition, release));
  for (const section of k.sections) {
    const names: Record<string, string> = JSON.parse(files.get(section.url.replace(/\/$/, ".places.json")) ?? "{}");
    for (const { kind, anchor } of section.blocks) expect(names[anchor], `${kind} ${anchor}`).toBeTruthy();
  }
});
