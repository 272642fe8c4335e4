import { expect, it } from "vitest";
import { changesFile } from "../../../src/exports/changes-file.ts";
import type { DayOfChanges } from "../../../src/model/changes.ts";
import { LIBRARY } from "../../build-library.ts";
import { knowledgeOf } from "../../knowledge.ts";
import { publishedOf } from "../../published.ts";
import { unzip } from "./unzip.ts";

const days: readonly DayOfChanges[] = [
  {
    day: "2026-02-02",
    changes: [],
    kinds: [
      { kind: "lessons", did: "changed", count: 1, entries: [{ title: "ออมวันละบาท", url: "/lessons/a/" }], ids: ["a"] },
      { kind: "networks", did: "removed", count: 7, entries: [], ids: [..."bcdefgh"] },
    ],
  },
  { day: "2026-01-31", changes: [], kinds: [{ kind: "pages", did: "added", count: 2, entries: [], ids: ["x", "y"] }] },
];

it("tells of each day what changed, under the version that it leads to", () => {
  const [title, about, version, which, ...rest] = changesFile(days, { version: "0123456789ab" }).split("\n\n");
  expect([title, about, version]).toEqual([
    expect.stringMatching(/^# ./),
    expect.stringMatching(/ \/ /),
    expect.stringMatching(/: 0123456789ab$/),
  ]);
  // How to find what an older one holds.
  expect(which).toMatch(/version .* created .*datapackage\.json.* \/ .*datapackage\.json/);
  expect(rest.join("\n\n")).toBe(
    "## 2026-02-02 (2 กุมภาพันธ์ 2569)\n\n- แก้บทเรียน: ออมวันละบาท (`a`)\n" +
      "- ลบ 7 รายการในเครือข่าย: `b` `c` `d` `e` `f` `g` `h`\n\n" +
      "## 2026-01-31 (31 มกราคม 2569)\n\n- เพิ่ม 2 รายการในหน้าเว็บ: `x` `y`\n",
  );
});

it("names entries as they are, whatever Markdown would make of their signs", () => {
  const kinds = [
    {
      kind: "lessons",
      did: "added",
      count: 1,
      entries: [{ title: "*ก* [ข](ค) <i> `ง` 1_2_3", url: "/lessons/a/" }],
      ids: ["a"],
    },
  ] as const;
  expect(changesFile([{ day: "2026-02-02", changes: [], kinds }], { version: "0" })).toContain(
    "- เพิ่มบทเรียน: \\*ก\\* \\[ข\\](ค) \\<i> \\`ง\\` 1\\_2\\_3 (`a`)\n",
  );
});

it("is in the zip, and named in its README, where the history is known", () => {
  const k = knowledgeOf(LIBRARY);
  const inZip = (of: readonly DayOfChanges[]) =>
    new Map(unzip(publishedOf(k, of).zip).map(({ name, data }) => [name, data]));
  const [known, unknown] = [inZip(days), inZip([])];
  expect(known.get("CHANGES.md")).toContain("ออมวันละบาท");
  expect(known.get("README.md")).toContain("`CHANGES.md`");
  expect([unknown.has("CHANGES.md"), unknown.get("README.md")?.includes("CHANGES.md")]).toEqual([false, false]);
});

it("and what a report is called begins no list of its own in the README", () => {
  const k = knowledgeOf(LIBRARY);
  const sources = k.sources.map((source) => ({ ...source, title: "1. *ก*" }));
  const readme = unzip(publishedOf({ ...k, sources }, []).zip).find(({ name }) => name === "README.md");
  expect(readme?.data).toContain("- 1\\. \\*ก\\*");
});
