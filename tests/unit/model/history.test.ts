import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseHistory, readHistory } from "../../../src/model/history.ts";
import { lastChangedIn } from "../../../src/model/last-changed.ts";
import { anyText } from "../any-text.ts";

const HASH = "0123456789abcdef0123456789abcdef01234567";

describe("parseHistory", () => {
  it("reads what each commit did, newest first, and the newest day of each file", () => {
    const log = [
      `commit ${HASH} 2026-02-03T23:30:00+07:00 แก้ 2 ข้อ: commit 1`,
      "reason มีผู้ทักว่าอ่านผิด",
      "",
      "M\tlessons/a.md",
      "A\tnetworks/b.md",
      "R095\tlessons/old.md\tlessons/new.md",
      "",
      `commit ${HASH} 2025-12-31T10:00:00Z `,
      "reason ",
      "",
      "D\tlessons/a.md",
      "M\tlessons/ชื่อ ไทย.md",
    ].join("\n");
    const [newer, older] = parseHistory(log);
    expect(newer).toEqual({
      id: "0123456789ab",
      at: "2026-02-03T23:30:00+07:00",
      subject: "แก้ 2 ข้อ: commit 1",
      reason: "มีผู้ทักว่าอ่านผิด",
      files: [
        { did: "changed", path: "lessons/a.md" },
        { did: "added", path: "networks/b.md" },
        { did: "moved", path: "lessons/new.md", from: "lessons/old.md" },
      ],
    });
    expect(older).not.toHaveProperty("reason");
    expect(older).toMatchObject({ subject: "", files: [{ did: "removed" }, { path: "lessons/ชื่อ ไทย.md" }] });
    expect([...lastChangedIn(parseHistory(log))]).toEqual([
      ["lessons/a.md", "2026-02-03"],
      ["networks/b.md", "2026-02-03"],
      ["lessons/new.md", "2026-02-03"],
      ["lessons/ชื่อ ไทย.md", "2025-12-31"],
    ]);
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(anyText(20), (text) => {
        for (const { at } of parseHistory(`commit ${HASH} 2026-02-03T23:30:00Z ${text}\n${text}`))
          expect(at).toBe("2026-02-03T23:30:00Z");
      }),
    );
  });
});

describe("readHistory", () => {
  const root = mkdtempSync(join(tmpdir(), "history-"));
  const repository = join(root, "whole");
  const git = (folder: string, ...args: string[]) =>
    execFileSync(
      "git",
      ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args],
      { stdio: "ignore", env: { ...process.env, GIT_COMMITTER_DATE: day } },
    );
  let day = "";
  const commit = (on: string, file: string, text: string, ...more: string[]) => {
    day = `${on}T12:00:00Z`;
    writeFileSync(join(repository, "content", file), text);
    git(repository, "add", ".");
    git(repository, "commit", "-m", file, ...more.flatMap((part) => ["-m", part]));
  };

  beforeAll(() => {
    mkdirSync(join(repository, "content"), { recursive: true });
    git(repository, "init", "-q");
    commit("2026-01-01", "old.md", "1");
    commit("2026-02-02", "new.md", "1");
    commit("2026-03-03", "old.md", "2");
    commit("2026-04-04", "../outside.md", "1");
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it("names files from the folder", () => {
    expect(new Map(lastChangedIn(readHistory(join(repository, "content"))))).toEqual(
      new Map([
        ["old.md", "2026-03-03"],
        ["new.md", "2026-02-02"],
      ]),
    );
  });

  it("reads the reason in Thai at the end of a message", () => {
    commit(
      "2026-04-05",
      "why.md",
      "1",
      "Because of a reader.",
      "Reason-th: มีผู้ทักว่าอ่านผิด\nSigned-off-by: a <a@example.org>",
    );
    const [newest, older] = readHistory(join(repository, "content"));
    expect([newest?.subject, newest?.reason, older?.reason]).toEqual(["why.md", "มีผู้ทักว่าอ่านผิด", undefined]);
  });

  it("tells a file that got another name from one that came and one that went, and names nobody", () => {
    const words = "หนึ่ง\nสอง\nสาม\n";
    commit("2026-05-05", "first.md", words);
    rmSync(join(repository, "content/first.md"));
    commit("2026-06-06", "second.md", words);
    const [newest] = readHistory(join(repository, "content"));
    expect(newest).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      at: expect.stringMatching(/^2026-06-06T12:00:00(?:Z|\+00:00)$/),
      subject: "second.md",
      files: [{ did: "moved", path: "second.md", from: "first.md" }],
    });
  });

  it("says nothing in a shallow clone, where the days would be wrong", () => {
    execFileSync("git", ["clone", "-q", "--depth", "1", `file://${repository}`, join(root, "shallow")], {
      stdio: "ignore",
    });
    expect(readHistory(join(root, "shallow/content"))).toEqual([]);
  });

  it("says nothing outside a repository, and where there is no folder", () => {
    mkdirSync(join(root, "plain"));
    writeFileSync(join(root, "plain/a.md"), "1");
    expect(readHistory(join(root, "plain"))).toEqual([]);
    expect(readHistory(join(root, "nowhere"))).toEqual([]);
  });
});
