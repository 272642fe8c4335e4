import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { requiredIn } from "../programs.ts";

/**
 * What strangers' code may do on the project's machines. A pull request runs code of its own, so its workflow has no secret and
 * no right to write; actions are pinned by commit, because a tag can be moved to other code.
 */
type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);
const tree = (value: unknown): Tree => (isTree(value) ? value : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const workflows = readdirSync(".github/workflows")
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => {
    const text = readFileSync(`.github/workflows/${name}`, "utf8");
    const content = tree(parse(text));
    const jobs = Object.values(tree(content.jobs)).map(tree);
    return {
      name,
      text,
      content,
      events: Object.keys(tree(content.on)),
      jobs,
      steps: jobs.flatMap(({ steps }) => list(steps).map(tree)),
    };
  });

/** Rights that are given: in the workflow or in one of its jobs. */
const rights = ({ content, jobs }: (typeof workflows)[number]): string[] =>
  [content, ...jobs].flatMap(({ permissions }) =>
    typeof permissions === "string"
      ? [`all: ${permissions}`]
      : Object.entries(tree(permissions)).map(([name, right]) => `${name}: ${right}`),
  );

it("there are a workflow for pull requests and one for publishing", () => {
  expect(workflows.map(({ name }) => name).sort()).toEqual(["check.yml", "deploy.yml"]);
});

describe.each(workflows)("$name", (workflow) => {
  it("does not give a fork the rights of the project", () => {
    expect(workflow.text).not.toMatch(/^[^#]*(?:pull_request_target|workflow_run)/m);
    expect(workflow.events.length).toBeGreaterThan(0);
  });

  it("says what rights it has, and that they are to read", () => {
    expect(workflow.content.permissions).toEqual({ contents: "read" });
  });

  it("pins every action by commit and says which version that is", () => {
    const uses = [...workflow.text.matchAll(/^\s*(?:- )?uses:\s*(.*)$/gm)].map(([, action = ""]) => action);
    expect(uses.length).toBe(workflow.steps.filter((step) => "uses" in step).length);
    for (const action of uses) expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("keeps no credentials in the working copy", () => {
    const checkouts = workflow.steps.filter(({ uses }) => String(uses).startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(tree(step.with)["persist-credentials"]).toBe(false);
  });

  it("puts no text from outside into a command", () => {
    for (const { run } of workflow.steps) expect(String(run ?? "")).not.toContain("${{");
  });

  it("runs no script of a package while installing, and ends by itself", () => {
    for (const { run } of workflow.steps)
      if (/npm (?:ci|install)/.test(String(run))) expect(run).toContain("--ignore-scripts");
    for (const job of workflow.jobs) expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
  });

  it("runs only commands that package.json has", () => {
    const { scripts } = tree(JSON.parse(readFileSync("package.json", "utf8")));
    const called = workflow.steps
      .flatMap(({ run }) =>
        [...String(run ?? "").matchAll(/npm (?:run )?([a-z][a-z:]*)/g)].map(([, name = ""]) => name),
      )
      .filter((name) => name !== "ci");
    expect(called.length).toBeGreaterThan(0);
    for (const name of called) expect(Object.keys(tree(scripts))).toContain(name);
  });
});

describe("pull requests", () => {
  const check = workflows.filter(({ events }) => events.some((event) => event.startsWith("pull_request")));

  it("have one workflow, without secrets and without a right to write", () => {
    expect(check.map(({ name, events }) => [name, events])).toEqual([["check.yml", ["pull_request"]]]);
    for (const workflow of check) {
      expect(rights(workflow)).toEqual(["contents: read"]);
      expect(workflow.text).not.toMatch(/\bsecrets\b|github\.token/);
    }
  });

  it("are checked first, then tested, and the built site is attached", () => {
    const steps = check.flatMap(({ steps }) => steps.map(({ run, uses }) => String(run ?? uses)));
    const at = (part: string) => steps.findIndex((step) => step.includes(part));
    expect(at("check:content -- --github")).toBeGreaterThan(0);
    expect(at("npm test")).toBeGreaterThan(at("check:content"));
    expect(at("actions/upload-artifact@")).toBeGreaterThan(at("npm test"));
  });
});

it("what is tested only where a machine has another program is tested on every pull request with all of them", () => {
  const job = workflows
    .flatMap(({ jobs }) => jobs)
    .find(({ steps }) => list(steps).some((step) => String(tree(step).run).includes("epubcheck")));
  const commands = list(job?.steps).map((step) => String(tree(step).run));
  const install = commands.findIndex((command) => command.includes("apt-get install"));
  for (const program of ["jing", "epubcheck", "python3-pandas", "r-cran-jsonlite", "libreoffice-calc"])
    expect(commands[install], program).toContain(program);
  const test = commands.findIndex((command) => command.includes("npm run test:unit"));
  expect(test).toBeGreaterThan(install);
  for (const folder of ["tests/unit/editions", "tests/unit/exports"]) expect(commands[test]).toContain(folder);
  const { REQUIRE_PROGRAMS } = tree(job?.env);
  expect(requiredIn({ REQUIRE_PROGRAMS: String(REQUIRE_PROGRAMS) }).sort()).toEqual([
    "epubcheck",
    "jing",
    "jsonlite",
    "libreoffice",
    "pandas",
    "unzip",
  ]);
  expect(() => requiredIn({ REQUIRE_PROGRAMS: "epubcheck,jig" })).toThrow(/jig/);
});

describe("the other browsers", () => {
  it("are tested on every pull request, and a missing one fails", () => {
    const job = workflows
      .flatMap(({ jobs }) => jobs)
      .find(({ steps }) => list(steps).some((step) => String(tree(step).run).includes("npm run test:browsers")));
    expect(tree(job?.env).REQUIRE_BROWSERS).toBe("firefox,webkit");
    const commands = list(job?.steps).map((step) => String(tree(step).run));
    expect(commands.some((command) => /apt-get install .*webkit2gtk-driver.*xvfb.*poppler-utils/.test(command))).toBe(
      true,
    );
  });
});

describe("publishing", () => {
  it("gives the right to write to the one job that runs no code of the project", () => {
    const deploy = workflows.find(({ name }) => name === "deploy.yml");
    const writers = deploy?.jobs.filter(({ permissions }) => Object.values(tree(permissions)).includes("write")) ?? [];
    expect(writers.length).toBe(1);
    for (const job of writers)
      expect(list(job.steps).map((step) => String(tree(step).uses).split("@")[0])).toEqual(["actions/deploy-pages"]);
    expect(deploy?.events).toEqual(["push", "workflow_dispatch"]);
  });

  it("knows its address from where it runs", () => {
    const build = workflows.flatMap(({ steps }) => steps).find(({ run }) => String(run).includes("SITE_URL"));
    expect(String(build?.run)).toMatch(/SITE_URL[\s\S]*SITE_BASE[\s\S]*npm run build/);
    expect(tree(build?.env)).toHaveProperty("REPOSITORY_URL");
  });
});

describe("the forms of the repository", () => {
  it("are YAML, and updates come weekly, grouped, after a while", () => {
    for (const name of ["misprint.yml", "config.yml"])
      expect(isTree(parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, "utf8")))).toBe(true);
    const updates = list(tree(parse(readFileSync(".github/dependabot.yml", "utf8"))).updates).map(tree);
    expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
    for (const update of updates) {
      expect(tree(update.schedule).interval).toBe("weekly");
      expect(Object.keys(tree(update.groups)).length).toBe(1);
      expect(tree(update.cooldown)["default-days"]).toBeGreaterThan(0);
    }
  });

  it("give content to editors and everything else to maintainers", () => {
    const rules = readFileSync(".github/CODEOWNERS", "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split(/\s+/));
    const owners = new Map(rules.map(([path = "", ...who]) => [path, who.join(" ")]));
    expect(rules[0]?.[0]).toBe("*");
    expect(owners.get("*")).toMatch(/maintainers$/);
    expect(owners.get("/content/")).toMatch(/editors$/);
    // Prose pages run code at build.
    expect(owners.get("/content/pages/")).toMatch(/maintainers/);
  });
});
