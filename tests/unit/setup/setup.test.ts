import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "setup-"));
cpSync("src/setup", join(folder, "src/setup"), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script of src/setup in the folder; `version` is what Node says it is. */
function run(script: string, { version = process.versions.node, env = {} } = {}) {
  const shown = JSON.stringify({ ...process.versions, node: version });
  const pretend = `data:text/javascript,Object.defineProperty(process,"versions",{value:${shown}})`;
  return spawnSync(process.execPath, ["--import", pretend, join(folder, "src/setup", script)], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
}
const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe("before a command", () => {
  it("asks for npm ci when nothing is installed, in Thai and without a stack", () => {
    rmSync(join(folder, "node_modules"), { recursive: true, force: true });
    const { status, stderr } = run("ready.mjs");
    expect(status).toBe(1);
    expect(stderr.trim()).toBe("ยังไม่ได้ติดตั้งส่วนที่โครงการใช้ สั่ง npm ci ก่อน แล้วสั่งคำสั่งเดิมอีกครั้ง");
  });

  it.each(["12.22.0", "20.20.2", "22.17.9"])("says what to do on Node %s", (version) => {
    put("node_modules/astro/package.json", "{}");
    const { status, stderr } = run("ready.mjs", { version });
    expect(status).toBe(1);
    expect(stderr).toContain(`ที่ทำงานอยู่คือ ${version}`);
    expect(stderr).not.toContain("    at ");
  });

  it.each(["22.18.0", "24.0.0", "26.1.0"])("is quiet on Node %s", (version) => {
    put("node_modules/astro/package.json", "{}");
    const { status, stdout, stderr } = run("ready.mjs", { version });
    expect([status, stdout, stderr]).toEqual([0, "", ""]);
  });

  it("comes first in every command that does not lead to another", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const [name, command] of Object.entries(scripts))
      if (name !== "postinstall") expect(command, name).toMatch(/^(?:npm run|node src\/setup\/ready\.mjs && )/);
  });
});

describe("after npm ci", () => {
  it("links the Node that the project brings, when npm has not", () => {
    put("package.json", JSON.stringify({ name: "x", version: "1.0.0", optionalDependencies: { "own-node": "1.0.0" } }));
    put(
      "node_modules/own-node/package.json",
      JSON.stringify({ name: "own-node", version: "1.0.0", bin: { node: "run" } }),
    );
    put("node_modules/own-node/run", "#!/bin/sh\necho own\n");
    chmodSync(join(folder, "node_modules/own-node/run"), 0o755);
    const npm = resolve(process.env.npm_execpath ?? "npm");
    expect(existsSync(npm), "run the tests with npm").toBe(true);
    const { status, stderr } = run("link-node.mjs", { env: { npm_execpath: npm } });
    expect(stderr.replace(/npm warn .*\n/g, "")).toBe("");
    expect(status).toBe(0);
    expect(existsSync(join(folder, "node_modules/.bin/node"))).toBe(true);
  });
});
