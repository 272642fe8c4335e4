import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * One way for the data: content → schemas → model → pages, diagrams, exports, search (design, section 2).
 * An import points only to the left; what must run without Astro or a browser imports neither.
 */
const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:ts|astro)$/.test(name))
  .map((name) => `src/${name.replaceAll("\\", "/")}`);

const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^"']*?from\s+)?["']([^"']+)["']/g)].map(
    ([, path = ""]) => (path.startsWith(".") ? posix.join(posix.dirname(file), path) : path),
  );

const pure = (file: string): boolean =>
  file !== "src/model/load.ts" && (/^src\/(?:schemas|text|model|exports)\//.test(file) || file.endsWith(".layout.ts"));

/** Which folders each layer may import from. */
const allowed: Record<string, RegExp> = {
  "src/text/": /^src\/(?:text|schemas)\//,
  "src/schemas/": /^src\/schemas\//,
  "src/model/": /^src\/(?:model|schemas|text)\//,
  "src/diagrams/": /^src\/(?:diagrams|components|model|schemas|text|exports)\/|^src\/site\.ts$/,
  // The index is written after the build, without Astro: it reads the entries as the check does.
  "src/search/": /^src\/check\/read\.ts$|^src\/(?:search|model|schemas|text|exports)\/|^src\/site\.ts$/,
  // The check's list of promised addresses holds those of diagrams and data files too.
  "src/check/":
    /^src\/diagrams\/registry\.ts$|^src\/exports\/records\.ts$|^src\/(?:check|templates|model|schemas|text)\/|^src\/site\.ts$/,
  "src/exports/": /^src\/(?:exports|model|schemas|text)\/|^src\/site\.ts$/,
};

describe("imports", () => {
  it("there are files to look at", () => expect(files.length).toBeGreaterThan(50));

  it("point only to the left", () => {
    const wrong = files.flatMap((file) => {
      const layer = Object.keys(allowed).find((prefix) => file.startsWith(prefix));
      const rule = layer && allowed[layer];
      return rule
        ? importsOf(file)
            .filter((path) => path.startsWith("src/") && !rule.test(path))
            .map((path) => `${file} → ${path}`)
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it("pure files need neither Astro nor a browser", () => {
    const astro = files.filter(pure).flatMap((file) =>
      importsOf(file)
        .filter((path) => /^astro(?::|$)/.test(path))
        .map((path) => `${file} → ${path}`),
    );
    expect(astro).toEqual([]);
    const dom = files
      .filter(pure)
      .filter((file) => /\b(?:document|window|localStorage)\./.test(readFileSync(file, "utf8")));
    expect(dom).toEqual([]);
  });

  it("only the loader and the wiring ask Astro for content", () => {
    const users = files.filter((file) => importsOf(file).includes("astro:content"));
    expect(users.sort()).toEqual(["src/content.config.ts", "src/model/load.ts"]);
  });

  it("what runs in the browser is named so and imports nothing of the build", () => {
    for (const file of files.filter((name) => name.endsWith(".client.ts"))) {
      for (const path of importsOf(file)) expect(path, file).not.toMatch(/^(?:node:|astro)|src\/(?:model\/load|check)/);
    }
  });
});
