import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkedContent, contactFaults, placeholderNotice, reportOf } from "../../../src/check/integration.ts";
import { type EditingServer, watchContent } from "../../../src/check/watch.ts";
import { handedOn } from "../../../src/content/handed-on.ts";
import type { Problem } from "../../../src/content/problem.ts";
import { readContent } from "../../../src/content/read.ts";
import { PLACEHOLDER_REPOSITORY, PLACEHOLDER_URL } from "../../../src/site.ts";
import { LIBRARY } from "../../build-library.ts";

const problem: Problem = {
  file: "networks/x.md",
  line: 2,
  column: 1,
  rule: "raw-html",
  message: 'พบ "<img src=x onerror=alert(1)>"',
};

describe("a build", () => {
  it("starts on content that is in order", () => expect(reportOf("content", "content")).toBeUndefined());

  it("hands on what the check has read", () => {
    expect(reportOf(LIBRARY, "content")).toBeUndefined();
    expect(handedOn(LIBRARY)?.lessons).toEqual(readContent(LIBRARY).lessons);
  });

  it("stops with the whole list", () => {
    const report = reportOf("tests/fixtures/broken/content", "content");
    expect(report).toMatch(/^สร้างเว็บไม่ได้จนกว่าจะแก้เนื้อหา\n/);
    expect(report).toMatch(/พบ \d+ ปัญหา ใน \d+ ไฟล์/);
    expect(report).toContain("content/networks/ref-slip.md:3:11");
    expect(report).toContain("content/บทเรียน/krabi-2.md:1:1");
  });

  it("stops without a word of English, before it has written anything", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], {
      encoding: "utf8",
      env: { ...process.env, CONTENT_DIR: "tests/fixtures/broken/content", OUT_DIR: "nowhere" },
    });
    expect(status).toBe(1);
    expect(stdout + stderr).toContain("tests/fixtures/broken/content/networks/ref-slip.md:3:11");
    expect(stdout + stderr).not.toMatch(/unhandled|hook|\n {4}at /);
    expect(existsSync("nowhere")).toBe(false);
  });

  it("has the check by a name", () => {
    expect(checkedContent().name).toBe("checked-content");
    expect(Object.keys(checkedContent().hooks)).toEqual([
      "astro:config:setup",
      "content:checked",
      "astro:server:setup",
    ]);
  });
});

describe("the notice about placeholders", () => {
  it("says what to set, and nothing when all is set", () => {
    expect(
      placeholderNotice({ url: PLACEHOLDER_URL, repository: PLACEHOLDER_REPOSITORY }).map(
        (line) => /[A-Z]+_(?:URL|MAIL)/.exec(line)?.[0],
      ),
    ).toEqual(["SITE_URL", "REPOSITORY_URL", "CONTACT_MAIL"]);
    const set = { url: "https://coop.example", repository: "https://git.example/a" };
    expect(placeholderNotice({ ...set, phone: "02-123-4567" })).toEqual([]);
  });

  it("says in Thai which contact cannot be one", () => {
    expect(contactFaults({})).toEqual([]);
    expect(contactFaults({ mail: "name@coop.or.th", phone: "02-123-4567" })).toEqual([]);
    expect(contactFaults({ mail: "name", phone: "191" })).toEqual([
      expect.stringContaining("CONTACT_MAIL ตั้งไว้ว่า “name” ใช้เป็นอีเมลไม่ได้"),
      expect.stringContaining("CONTACT_PHONE ตั้งไว้ว่า “191” ใช้เป็นเบอร์โทรศัพท์ไทยไม่ได้"),
    ]);
  });
});

describe("the editing server", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function open(problems: Problem[], later: Problem[] = problems) {
    let connect = (): void => undefined;
    let change = (_event: string, _path: string): void => undefined;
    const send = vi.fn<EditingServer["ws"]["send"]>();
    const print = vi.fn<(report: string) => void>();
    const check = vi.fn(() => later);
    const server: EditingServer = {
      ws: { on: (_event, tell) => (connect = tell), send },
      watcher: { add: () => undefined, on: (_event, tell) => (change = tell) },
    };
    watchContent(server, problems, { root: "/site/content", prefix: "content", check, print });
    const messages = () =>
      send.mock.calls.flatMap(([payload]) => (payload.type === "error" ? [payload.err.message] : []));
    const reloads = () => send.mock.calls.filter(([{ type }]) => type === "full-reload").length;
    return {
      connect: () => connect(),
      change: (path: string) => change("change", path),
      messages,
      reloads,
      print,
      check,
    };
  }
  const settled = () => vi.runAllTimers();

  it("shows the problems to whoever opens a page, as text", () => {
    const { connect, messages } = open([problem]);
    connect();
    expect(messages()).toHaveLength(1);
    expect(messages()[0]).toContain("content/networks/x.md:2:1");
    expect(messages()[0]).not.toContain("<img");
  });

  it("shows nothing when there is nothing to show", () => {
    const { connect, messages } = open([]);
    connect();
    expect(messages()).toEqual([]);
  });

  it("checks once after several files of the content changed, and not after others", () => {
    const { change, messages, print, check } = open([], [problem]);
    change("/site/content/networks/x.md");
    change("/site/content/networks/y.md");
    settled();
    expect(check).toHaveBeenCalledTimes(1);
    expect(messages()).toHaveLength(1);
    expect(print).toHaveBeenCalledTimes(1);
    change("/site/src/x.ts");
    change("/site/content-other/x.md");
    settled();
    expect(check).toHaveBeenCalledTimes(1);
  });

  it("is quiet again when all is mended", () => {
    const { change, connect, messages, reloads } = open([problem], []);
    change("/site/content/networks/x.md");
    settled();
    connect();
    expect(messages()).toEqual([]);
    expect(reloads()).toBe(1);
    change("/site/content/networks/x.md");
    settled();
    expect(reloads()).toBe(1);
  });
});
