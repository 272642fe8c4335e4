import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** What the documents tell a newcomer to run, to open or to look for has to be there. */
const documents = [
  "README.md",
  "src/README.md",
  "content/pages/contribute.mdx",
  "src/diagrams/registry.ts",
  ...globSync(".github/**/*", { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
].map((file) => [file, readFileSync(file, "utf8")] as const);
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
const top = "src|tests|content|public|\\.github|\\.ci";

describe.each(documents)("%s", (file, text) => {
  it("names commands that exist", () => {
    const named = [...text.matchAll(/npm run ([a-z][a-z:]*)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    for (const [, name = ""] of text.matchAll(/npm (start|test)\b/g)) expect(scripts).toHaveProperty(name);
  });

  it("names files and folders that exist", () => {
    const paths = [...text.matchAll(new RegExp(`(?<![\\w./-])/?((?:${top})/[\\w./*[\\]-]*)`, "g"))].map(
      ([, path = ""]) => path.replace(/[.,]+$/, ""),
    );
    expect(paths.filter((path) => globSync(path.replaceAll("[", "\\[")).length === 0 && !existsSync(path))).toEqual([]);
  });

  it("links to files and headings that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:|\/)([^)#]*)(?:#([^)]*))?\)/g)];
    for (const [link, path = "", heading] of links) {
      const target = path === "" ? file : join(dirname(file), path);
      expect(existsSync(target), link).toBe(true);
      if (heading === undefined || !target.endsWith(".md")) continue;
      // GitHub's way to name a heading.
      const names = [...readFileSync(target, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, words = ""]) =>
        words
          .toLowerCase()
          .replace(/[^\p{L}\p{M}\p{N} -]/gu, "")
          .replaceAll(" ", "-"),
      );
      expect(names, link).toContain(heading);
    }
  });
});

it("the tree in the README names every folder of src, and no other", () => {
  const tree = /```\ncontent\/[\s\S]*?```/.exec(readFileSync("README.md", "utf8"))?.[0] ?? "";
  const named = [...(/\nsrc\/\n([\s\S]*?)\npublic\//.exec(tree)?.[1] ?? "").matchAll(/(?:^|\s)([a-z]+)\/(?=\s)/g)];
  const folders = globSync("src/*/").map((path) => path.replace(/^src\/|\/$/g, ""));
  expect(named.map(([, name = ""]) => name).sort()).toEqual(folders.sort());
});
