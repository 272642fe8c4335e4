import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const read = (folder: string, ends: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ends.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));

/** Every class that a style sheet names. */
export function classesOfStyles(sheets = read("src", /\.css$/)): Set<string> {
  const selectors = sheets.flatMap((sheet) =>
    [...sheet.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]+)\{/g)].map(([, selector = ""]) => selector),
  );
  return new Set(
    selectors
      .filter((selector) => !selector.trim().startsWith("@"))
      .flatMap((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name)),
  );
}

/** From an opening brace to its own closing brace. */
function braced(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return text.slice(from, at + 1);
  }
  return "";
}

/**
 * Names in an expression that gives classes: `["a", { b: x, "c": y, d }]`, but not the words that it compares with. A name that
 * is made ends where the made part begins: `tone-${tone}` gives `tone-`.
 */
function namesIn(expression: string): string[] {
  const text = expression.replace(/(?:===|!==)\s*"[^"]*"/g, "");
  const keys = [...text.matchAll(/(?<![$])\{([^{}[\]`]*)\}/g)].flatMap(([, object = ""]) =>
    [...object.matchAll(/(?:^|,)\s*([a-z]\w*)\s*(?=[:,]|$)/g)].map(([, key = ""]) => key),
  );
  const values = [...text.matchAll(/"([^"]*)"|`([^`]*)`/g)].flatMap(([, quoted, made = ""]) =>
    (quoted ?? made.replace(/\$\{[^}]*\}\S*/g, "$")).split(/\s+/).filter((name) => name && name !== "$"),
  );
  return [...keys, ...values];
}

/** Every class that a page or a script writes: in markup, in lists of classes, and in what scripts make. Made names end in `$`. */
export function classesInUse(
  sources = [...read("src", /\.(?:astro|ts)$/), ...read("content/pages", /\.mdx$/)],
): Set<string> {
  return new Set(
    sources.flatMap((source) => [
      ...[...source.matchAll(/\bclass=\\?"([^"\\{]*)"|\bclass(?:: |Name = )"([^"]*)"|"class", "([^"]*)"/g)].flatMap(
        ([, ...values]) => values.flatMap((value) => value?.split(/\s+/).filter(Boolean) ?? []),
      ),
      ...[...source.matchAll(/\bclass(?::list)?=(?=\{)/g)].flatMap(({ index, 0: found }) =>
        namesIn(braced(source, index + found.length)),
      ),
      // In HTML that is written as text: `<g class="tone-${tone}${bold ? " bold" : ""}">`.
      ...[...source.matchAll(/\bclass="([a-z-]+)\$\{\w+\}(?:\$\{\w+ \? " ([\w-]+)" : ""\})?"/g)].flatMap(
        ([, made, other]) => [`${made}$`, ...(other ? [other] : [])],
      ),
      ...[...source.matchAll(/\bclass: (`[^`]*`)|classList\.\w+\(("[^"]*")/g)].flatMap(([, made, named]) =>
        namesIn(made ?? named ?? ""),
      ),
    ]),
  );
}

/** Every custom property that a style sheet sets. */
export function propertiesOfStyles(sheets = read("src", /\.css$/)): Set<string> {
  return new Set(
    sheets.flatMap((sheet) => [...sheet.matchAll(/(?<![\w-])(--[\w-]+)\s*:/g)].map(([, name = ""]) => name)),
  );
}

/** Every custom property that a style, in a sheet or in markup, or a script asks for. */
export function propertiesInUse(sources = read("src", /\.(?:css|astro|ts)$/)): Set<string> {
  return new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/(?:var\(|getPropertyValue\(")(--[\w-]+)/g)].map(([, name = ""]) => name),
    ),
  );
}
