import { normalise } from "../text/normalise.ts";
import type { FileValue } from "./draft.ts";

/** Front matter and body as one file, the way entries are written by hand: plain where that is safe, quoted where not. */
export function fileText(data: { [name: string]: FileValue }, body: string): string {
  const head = Object.entries(data).flatMap(([name, value]) => lines(name, value));
  return `---\n${head.map((line) => `${line}\n`).join("")}---\n${body === "" ? "" : `${body}\n`}`;
}

function lines(name: string, value: FileValue): string[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${name}: []`];
    return [
      `${name}:`,
      ...value.flatMap((item) => indented(item).map((line, i) => `${i === 0 ? "  - " : "    "}${line}`)),
    ];
  }
  if (typeof value === "object" && value !== null) {
    const inner = indented(value);
    return inner[0] === "{}" ? [`${name}: {}`] : [`${name}:`, ...inner.map((line) => `  ${line}`)];
  }
  return [`${name}: ${scalar(value)}`];
}

/** A value that stands below its name. */
function indented(value: FileValue): string[] {
  if (Array.isArray(value))
    return [`[${value.map((item) => (typeof item === "object" ? JSON.stringify(item) : scalar(item))).join(", ")}]`];
  if (typeof value !== "object" || value === null) return [scalar(value)];
  const inner = Object.entries(value).flatMap(([name, each]) => lines(name, each));
  return inner.length === 0 ? ["{}"] : inner;
}

function scalar(value: string | number | boolean | null): string {
  if (typeof value !== "string") return String(value);
  if (value !== normalise(value) || STRANGE.test(value)) return escaped(value);
  return isPlain(value) ? value : quoted(value);
}

/** Letters that a file of Thai and English does not have. */
const STRANGE = /[^\n -~\u00A1-\u024F\u0E01-\u0E5B\u2010-\u205E\u20A0-\u22FF]/u;
/** The same and every letter that can stand wrongly with its neighbours. */
const ODD = /[^\n -~\u00A1-\u024F\u0E01-\u0E30\u0E33\u0E3F\u0E41-\u0E46\u0E4F-\u0E5B\u2010-\u205E\u20A0-\u22FF]/gu;

/** A text that is kept as it was printed, its odd letters spelt out so that no editor mends them and every reader sees them. */
const escaped = (text: string): string =>
  quoted(text).replace(ODD, (letters) =>
    [...Array(letters.length).keys()].map((i) => `\\u${letters.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
  );

/**
 * A text that YAML reads as itself without quotes: begins with a letter, quote or bracket, and holds no mark that means something
 * in a line.
 */
const isPlain = (text: string): boolean =>
  /^[a-zA-Zก-ฮเ-ไ“‹(](?:[^:#\p{C}\p{Z}]| (?=\S))*$/u.test(text) &&
  !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);

/** JSON's strings are YAML's double-quoted ones. */
const quoted = (text: string): string => JSON.stringify(text);
