import type { Coded } from "../words/rules/rule-words.ts";
import { indentation, tabs } from "./yaml-indent.ts";

/**
 * The mistakes that people make in YAML, each as "how this line was probably meant". A repair counts only when the parser
 * is then content with the line, so a wrong guess is never shown.
 */

export interface Repair {
  /** Which line (from 0) the repair changes. */
  line: number;
  text: string;
  coded: Coded;
  /** What to go on reading with, when that is not the mended line: a line whose meaning is a guess is left out. */
  goOnWith?: string;
}

const KEY = /^([ \t]*(?:- +)?[A-Za-z]\w*)/.source;
/** What gives a value without quotes another meaning when it stands first. */
const SPECIAL = /[@`%*&!|>{}[\],?#-]/;
const ENTRY = /^([ \t]*(?:- +)?(?:[A-Za-z]\w*:[ \t]+)?)(\S.*?)[ \t]*$/;

/** A YAML string that holds the text as it is, in whichever quotes need less escaping. */
export const quoted = (text: string): string =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replace(/[\\"]/g, "\\$&").replace(/\t/g, "\\t")}"`;

/** All ways in which the lines around an error may have been meant, the likeliest first. */
export function repairs(lines: readonly string[], errorLine: number): Repair[] {
  const previous = lines.findLastIndex((line, i) => i < errorLine && line.trim() !== "");
  const near = [errorLine, previous, errorLine + 1].filter((i) => i >= 0 && i < lines.length);
  const open = [...lines.keys()].filter((i) => i <= errorLine && /:[ \t]+["'[{]/.test(lines[i] ?? ""));
  return [
    ...open.flatMap((line) => unclosed(lines, line)),
    ...near.flatMap((line) => tabs(lines, line)),
    ...near.flatMap((line) => onLine(lines, line)),
    ...near.flatMap((line) => indentation(lines, line)),
  ];
}

/** Repairs that need to see one line only. */
function onLine(lines: readonly string[], line: number): Repair[] {
  const text = lines[line] ?? "";
  const found: Repair[] = [];
  const add = (changed: string, coded: Coded) => {
    if (changed !== text) found.push({ line, text: changed, coded });
  };
  add(text.replace(/^(?:\.\.\.|---)[ \t]*$/, ""), { code: "bad-yaml/divider", args: {} });
  add(text.replace(new RegExp(`${KEY}[ \\t]*[：﹕ː]\\s*`), "$1: "), { code: "bad-yaml/wide-colon", args: {} });
  add(text.replace(new RegExp(`${KEY}:(?=[^\\s/])`), "$1: "), { code: "bad-yaml/tight-colon", args: {} });
  add(text.replace(new RegExp(`${KEY}[ \\t]*=[ \\t]*`), "$1: "), { code: "bad-yaml/equals", args: {} });
  add(text.replace(/^([ \t]*)-(?=[^\s-])/, "$1- "), { code: "bad-yaml/tight-dash", args: {} });
  const entry = ENTRY.exec(text);
  const [, before = "", value = ""] = entry ?? [];
  if (before !== "") for (const repair of onValue(value)) add(before + repair.text, repair.coded);
  return found;
}

function onValue(value: string): Omit<Repair, "line">[] {
  const first = value[0] ?? "";
  if (first === '"' || first === "'") {
    const inner = value.slice(1).split(first).join("").trim();
    return [
      { text: value.replaceAll("\\", "\\\\"), coded: { code: "bad-yaml/backslash", args: {} } },
      { text: quoted(value), coded: { code: "bad-yaml/after-quote", args: {} } },
      { text: quoted(inner), coded: { code: "bad-yaml/odd-quotes", args: {} } },
    ];
  }
  if (/:(?:\s|$)/.test(value) && !SPECIAL.test(first)) {
    return [{ text: quoted(value), coded: { code: "bad-yaml/colon", args: {} } }];
  }
  if (!SPECIAL.test(first)) return [];
  const special = {
    text: quoted(value),
    coded: { code: "bad-yaml/special", args: { mark: first } } as const,
  };
  const close = { "[": "]", "{": "}" }[first];
  if (first === "[" && /\s#/.test(value)) return [...quotedItems(value), special];
  if (!close || value.includes(close)) return [special];
  const closed = value.replace(/[ \t,]+$/, "") + close;
  return [{ text: closed, coded: { code: "bad-yaml/open-bracket", args: { mark: first, close } } }, special];
}

/** `[แกง #1]`: behind a space, # begins a comment and the list never ends. */
function quotedItems(value: string): Omit<Repair, "line">[] {
  const inner = /^\[([^[\]"']*)\]$/.exec(value)?.[1];
  if (inner === undefined) return [];
  const items = inner.split(",").map((item) => quoted(item.trim()));
  return [{ text: `[${items.join(", ")}]`, coded: { code: "bad-yaml/hash-in-list", args: {} } }];
}

/** A quote or bracket that is never closed is noticed far below; the line that opens it is the one to mend. */
function unclosed(lines: readonly string[], line: number): Repair[] {
  const [, before = "", value = ""] = ENTRY.exec(lines[line] ?? "") ?? [];
  const first = value[0] ?? "";
  if (first === "[" || first === "{") {
    const closed = value.includes("]") || value.includes("}");
    return closed ? [] : onValue(value).map((repair) => ({ ...repair, line, text: before + repair.text }));
  }
  if (value.slice(1).includes(first)) return [];
  const text = first === '"' ? quoted(value.slice(1).trim()) : `${value.trim()}'`;
  return [{ line, text: before + text, coded: { code: "bad-yaml/open-quote", args: { mark: first } } }];
}
