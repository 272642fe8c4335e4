import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

/** One way for the data. Which room may use which stands in the README, in one table for readers and for this test. */
const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:ts|mjs|astro|css)$/.test(name))
  .map((name) => `src/${name.replaceAll("\\", "/")}`);

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(?\s*)["']([^"']+)["']/g;
const GLOB = /\bimport\.meta\.glob(?:<[^>]*>)?\(([^)]*)/g;

/** What a file imports: at its top, in a `<script>`, in a style sheet, when it is needed, or by patterns. Own files as `src/…`. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const patterns = [...text.matchAll(GLOB)].flatMap(([, given = ""]) => [...given.matchAll(/"(\.[^"]*)"/g)]);
  return [...text.matchAll(IMPORT), ...patterns].map(([, path = ""]) =>
    path.startsWith(".") ? posix.join(posix.dirname(file), path) : path,
  );
}

/** `src/model/proposals.ts` → `model`, `src/site.ts` → `site.ts` */
const roomOf = (path: string): string => path.split("/")[1] ?? "";

const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
const allowed = new Map(
  [...readFileSync("README.md", "utf8").matchAll(/^\| (`[^|]*?) \|(.*)\|$/gm)].flatMap(([, rooms = "", from = ""]) =>
    namesIn(rooms).map((room): [string, string[]] => [room, namesIn(from)]),
  ),
);

const used = new Map(
  [...new Set(files.map(roomOf))].map((room): [string, string[]] => {
    const own = files.filter((file) => roomOf(file) === room);
    const rooms = own.flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith("src/"))
        .map(roomOf),
    );
    return [room, [...new Set(rooms)].filter((other) => other !== room).sort()];
  }),
);

const pure = (file: string): boolean =>
  file !== "src/model/load.ts" &&
  (/^src\/(?:collections|data|text|words|model|exports)\//.test(file) || file.endsWith(".layout.ts"));

describe("the table of rooms in the README", () => {
  it("has every room, and no other", () => expect([...allowed.keys()].sort()).toEqual([...used.keys()].sort()));

  it.each([...used])("%s uses the rooms that stand there", (room, rooms) => {
    expect(rooms).toEqual([...(allowed.get(room) ?? [])].sort());
  });
});

describe("imports", () => {
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

  it("folders are asked of the environment in one place", () => {
    const asking = files.filter((file) =>
      /\b(?:CONTENT|OUT|CACHE)_DIR\b.*process\.env|process\.env\.(?:CONTENT|OUT|CACHE)_DIR/.test(
        readFileSync(file, "utf8"),
      ),
    );
    expect(asking).toEqual(["src/paths.ts"]);
  });

  it("what runs in the browser is named so and imports nothing of the build", () => {
    for (const file of files.filter((name) => name.endsWith(".client.ts"))) {
      for (const path of importsOf(file))
        expect(path, file).not.toMatch(/^(?:node:|astro)|src\/(?:model\/load|content|check)/);
    }
  });
});
