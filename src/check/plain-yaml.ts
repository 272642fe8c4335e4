/**
 * Reads the front matter that nearly every entry has: fields, lists, lists of fields, values on one line. Some twenty times
 * as fast as the YAML parser, which is what lets ten thousand entries be checked while one waits. Whatever it is not sure of
 * it leaves to the parser; a test holds it to the parser's answer on every entry and on generated texts.
 */

type Fields = Record<string, unknown>;

const FIELD = /^([A-Za-z]\w*):(?: +(\S.*?))? *$/;
/** Begins with a letter and holds nothing that YAML reads as more than text. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[\p{L}“‘(][\p{L}\p{M}\p{N} .,()/“”‘’–…%ๆฯ+=;_-]*$/iu;
const PLAIN_IN_LIST = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)\p{L}[\p{L}\p{M}\p{N} .()“”–ๆฯ_-]*$/iu;
const NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const WORDS = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** What the YAML says, or `undefined` when it is not of the plain kind. */
export function readPlainYaml(yaml: string): Fields | undefined {
  const lines = yaml.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const root: Fields = {};
  for (let i = 0; i < lines.length; ) {
    const [, key, text] = FIELD.exec(lines[i++] ?? "") ?? [];
    if (key === undefined || Object.hasOwn(root, key)) return undefined;
    if (text !== undefined) {
      const value = readValue(text);
      if (value === undefined) return undefined;
      root[key] = value;
      continue;
    }
    const start = i;
    while (/^ *- /.test(lines[i] ?? "") || /^ {2}/.test(lines[i] ?? "")) i++;
    const list = i === start ? null : readList(lines.slice(start, i));
    if (list === undefined) return undefined;
    root[key] = list;
  }
  return lines.length > 0 ? root : undefined;
}

/** `- value` lines, or `- key: value` with further fields below, all at one indent. */
function readList(lines: readonly string[]): unknown[] | undefined {
  const indent = /^ */.exec(lines[0] ?? "")?.[0] ?? "";
  const items: unknown[] = [];
  let fields: Fields | undefined;
  for (const line of lines) {
    const isItem = line.startsWith(`${indent}- `);
    const rest = line.slice(indent.length + 2);
    if (!isItem && (!fields || line.slice(0, indent.length + 2).trim() !== "")) return undefined;
    const [, key, text] = FIELD.exec(rest) ?? [];
    const value = readValue(key === undefined ? rest.trimEnd() : (text ?? "null"));
    if (value === undefined || (key === undefined && !isItem)) return undefined;
    if (key === undefined) {
      items.push(value);
      fields = undefined;
      continue;
    }
    if (isItem) {
      fields = {};
      items.push(fields);
    }
    if (!fields || Object.hasOwn(fields, key)) return undefined;
    fields[key] = value;
  }
  return items;
}

/** A value on one line; `undefined` when it is not plain. */
function readValue(text: string): unknown {
  if (PLAIN.test(text)) return text;
  if (NUMBER.test(text)) return Number(text);
  if (/^"[^"\\\t]*"$/.test(text)) return text.slice(1, -1);
  if (WORDS.has(text)) return WORDS.get(text);
  if (text === "[]") return [];
  if (!/^\[[^[\]]*\]$/.test(text)) return undefined;
  const items = text
    .slice(1, -1)
    .split(",")
    .map((item) => item.trim());
  return items.every((item) => PLAIN_IN_LIST.test(item))
    ? items
    : items.every((item) => /^"[^",\\\t]*"$/.test(item))
      ? items.map((item) => item.slice(1, -1))
      : undefined;
}
