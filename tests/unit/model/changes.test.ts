import { describe, expect, it } from "vitest";
import { linesOf } from "../../../src/model/change-list.ts";
import { daysOfChanges, reasonOf } from "../../../src/model/changes.ts";
import type { Commit, FileChange } from "../../../src/model/history.ts";
import { knowledgeOf } from "../../knowledge.ts";

const k = knowledgeOf("tests/fixtures/two-reports");
let made = 0;
const commit = (day: string, ...files: FileChange[]): Commit => ({
  id: `c${made++}`,
  at: `${day}T12:00:00+07:00`,
  subject: "เพราะมีผู้ทัก",
  files,
});
const did = (did: FileChange["did"], path: string, from?: string): FileChange => ({ did, path, ...(from && { from }) });
const HONEY = "glossary/nam-phueng.md";
const honey = { title: "น้ำผึ้ง", url: "/glossary/#nam-phueng" };
const kindsOf = (...commits: Commit[]) => daysOfChanges(k, commits).flatMap(({ kinds }) => kinds);

describe("what changed", () => {
  it("is told by days, newest first, by kind and by what was done", () => {
    const days = daysOfChanges(k, [
      commit("2026-02-02", did("changed", HONEY), did("added", "lessons/beta-1.md"), did("removed", "lessons/x.md")),
      commit("2026-01-01", did("added", HONEY)),
    ]);
    expect(days.map(({ day }) => day)).toEqual(["2026-02-02", "2026-01-01"]);
    expect(days[0]?.changes[0]?.reason).toBe("เพราะมีผู้ทัก");
    expect(days[0]?.kinds).toEqual([
      {
        kind: "lessons",
        did: "added",
        count: 1,
        entries: [{ title: "ประชุมกันทุกเดือน", url: "/lessons/beta-1/" }],
        ids: ["beta-1"],
      },
      { kind: "lessons", did: "removed", count: 1, entries: [], ids: ["x"] },
      { kind: "glossary", did: "changed", count: 1, entries: [honey], ids: ["nam-phueng"] },
    ]);
  });

  it("counts an entry once a day, and one that came on that day as new", () => {
    expect(kindsOf(commit("2026-01-01", did("changed", HONEY)), commit("2026-01-01", did("added", HONEY)))).toEqual([
      { kind: "glossary", did: "added", count: 1, entries: [honey], ids: ["nam-phueng"] },
    ]);
  });

  it("is of the entry that has the former id, or got another file; who merged an entry changed it", () => {
    const former = "glossary/nam-pung.md";
    const changed = { kind: "glossary", did: "changed", count: 1, entries: [honey], ids: ["nam-phueng"] };
    expect(kindsOf(commit("2026-01-01", did("removed", former), did("added", HONEY)))).toEqual([changed]);
    expect(kindsOf(commit("2026-01-01", did("changed", former)))).toEqual([changed]);
    const moved = commit("2026-01-02", did("moved", HONEY, "glossary/phueng.md"));
    const before = commit("2026-01-01", did("changed", "glossary/phueng.md"));
    expect(kindsOf(moved, before)).toEqual([{ ...changed, did: "moved" }, changed]);
  });

  it("leaves out what is no entry", () => {
    expect(daysOfChanges(k, [commit("2026-01-01", did("changed", "_templates/lessons.md"))])).toEqual([]);
  });
});

it("names a few, and says of many how many, with the names of those that there are folded under it", () => {
  const few = [honey, { title: "ผ้าทอ", url: "/x/" }];
  expect(
    linesOf([
      { kind: "lessons", did: "changed", count: 147, entries: few, ids: [] },
      { kind: "glossary", did: "added", count: 2, entries: few, ids: [] },
      { kind: "pages", did: "removed", count: 1, entries: [], ids: [] },
    ]),
  ).toEqual([
    { text: "เพิ่มคำศัพท์", entries: few },
    {
      text: "แก้ 147 รายการในบทเรียน · ลบ 1 รายการในหน้าเว็บ",
      entries: [],
      folded: [{ text: "แก้บทเรียน", entries: few }],
    },
  ]);
  expect(linesOf([{ kind: "pages", did: "removed", count: 1, entries: [], ids: [] }])).toEqual([
    { text: "ลบ 1 รายการในหน้าเว็บ", entries: [] },
  ]);
});

it("tells the reason that a message has in Thai rather than its first line, where that is one", () => {
  const reasons = ["อ่านผิด", "Update x.md", undefined].map((reason) => {
    const { subject, ...made } = commit("2026-01-01", did("changed", HONEY));
    const [day] = daysOfChanges(k, [{ ...made, subject, ...(reason !== undefined && { reason }) }]);
    return day?.changes[0]?.reason;
  });
  expect(reasons).toEqual(["อ่านผิด", "เพราะมีผู้ทัก", "เพราะมีผู้ทัก"]);
});

it("tells a reason only where somebody gave one, and nothing that leads to a person", () => {
  expect(reasonOf("คำนี้อ่านผิด (#12)")).toBe("คำนี้อ่านผิด");
  expect(reasonOf("คำ\u202Eนี้\u200B")).toBe("คำนี้");
  for (const nothing of ["", "Update lessons/a.md", "Create x.md", "Merge branch 'main'", "ขอบคุณ @somchai", "a@b.co"])
    expect(reasonOf(nothing), nothing).toBeUndefined();
});
