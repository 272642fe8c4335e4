import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { faults } from "./fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "check-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as `npm run check:content -- …` does. */
function run(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/check/cli.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, GITHUB_STEP_SUMMARY: "", ...env },
  });
  return { status, stdout, stderr };
}
const BROKEN = "tests/fixtures/broken/content";
/** Three faults need tests/permalinks.txt beside the folder, which the fixture keeps elsewhere. */
const without = faults.filter(({ rule }) => rule !== "changed-id").length;

describe("npm run check:content", () => {
  it("is content with a folder that is in order", () => {
    const { status, stdout } = run(["tests/fixtures/two-reports"]);
    expect(stdout).toContain("ไม่พบปัญหา");
    expect(status).toBe(0);
  });

  it("fails with every problem, at paths that an editor can click; annotates a pull request, fills its summary", () => {
    const summary = join(folder, "summary.md");
    const { status, stdout } = run(["--github", BROKEN], { GITHUB_STEP_SUMMARY: summary });
    expect(status).toBe(1);
    expect(stdout.split("\n").filter((line) => line.startsWith("::error file="))).toHaveLength(without);
    expect(stdout).toContain(`พบ ${without} ปัญหา`);
    expect(stdout).toContain(`${BROKEN}/networks/ref-slip.md:3:11 จังหวัด (province)`);
    expect(
      readFileSync(summary, "utf8")
        .split("\n")
        .filter((line) => line.startsWith("| tests")),
    ).toHaveLength(without);
  });

  it("prints JSON, of the folder that CONTENT_DIR names", () => {
    const { status, stdout } = run(["--json"], { CONTENT_DIR: BROKEN });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ count: without });
  });

  it("says how it is used when it does not understand", () => {
    expect(run(["--githb"])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("วิธีใช้") });
    expect(run(["a", "b"]).status).toBe(2);
    expect(run(["no/such/folder"])).toMatchObject({ status: 2, stderr: expect.stringContaining("ไม่พบโฟลเดอร์") });
  });
});
