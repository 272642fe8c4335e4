import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseLog, readLastChanged } from "../../../src/model/last-changed.ts";
import { anyText } from "../any-text.ts";

describe("parseLog", () => {
  it("takes the newest day of each file", () => {
    const log =
      "commit 2026-02-03\n\nlessons/a.md\nnetworks/b.md\n\ncommit 2025-12-31\n\nlessons/a.md\nlessons/ชื่อ ไทย.md\n";
    expect([...parseLog(log)]).toEqual([
      ["lessons/a.md", "2026-02-03"],
      ["networks/b.md", "2026-02-03"],
      ["lessons/ชื่อ ไทย.md", "2025-12-31"],
    ]);
  });

  it("gives every file the day of the first commit that names it, whatever the history", () => {
    const day = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const commits = fc.array(
      fc.record({ day, files: fc.uniqueArray(fc.constantFrom("a.md", "b.md", "x/c.md", "commit 1.md")) }),
    );
    fc.assert(
      fc.property(commits, (history) => {
        const log = history
          .map(({ day: on, files }) => `commit ${on}\n\n${files.map((file) => `${file}\n`).join("")}`)
          .join("\n");
        const changed = parseLog(log);
        for (const file of history.flatMap(({ files }) => files))
          expect(changed.get(file)).toBe(history.find(({ files }) => files.includes(file))?.day);
      }),
    );
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(anyText(20), (text) => {
        for (const day of parseLog(text).values()) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe("readLastChanged", () => {
  const root = mkdtempSync(join(tmpdir(), "last-changed-"));
  const repository = join(root, "whole");
  const git = (folder: string, ...args: string[]) =>
    execFileSync(
      "git",
      ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args],
      { stdio: "ignore", env: { ...process.env, GIT_COMMITTER_DATE: day } },
    );
  let day = "";
  const commit = (on: string, file: string, text: string) => {
    day = `${on}T12:00:00Z`;
    writeFileSync(join(repository, "content", file), text);
    git(repository, "add", ".");
    git(repository, "commit", "-m", file);
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
    expect(new Map(readLastChanged(join(repository, "content")))).toEqual(
      new Map([
        ["old.md", "2026-03-03"],
        ["new.md", "2026-02-02"],
      ]),
    );
  });

  it("says nothing in a shallow clone, where the days would be wrong", () => {
    execFileSync("git", ["clone", "-q", "--depth", "1", `file://${repository}`, join(root, "shallow")], {
      stdio: "ignore",
    });
    expect(readLastChanged(join(root, "shallow/content")).size).toBe(0);
  });

  it("says nothing outside a repository, and where there is no folder", () => {
    mkdirSync(join(root, "plain"));
    writeFileSync(join(root, "plain/a.md"), "1");
    expect(readLastChanged(join(root, "plain")).size).toBe(0);
    expect(readLastChanged(join(root, "nowhere")).size).toBe(0);
  });
});
