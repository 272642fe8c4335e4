import { lineAround } from "../text/lines.ts";
import type { Coded } from "../words/rules/rule-words.ts";

/** The YAML at the head of a file, between two lines `---`. Offsets count from the start of the file. */
export interface Fences {
  yaml: string;
  yamlStart: number;
  bodyStart: number;
}

/** What is wrong with the fences, and, where that can be guessed, how the file would be split without the fault. */
export interface FenceFault {
  offset: number;
  coded: Coded;
  fix?: string;
  guess?: Fences;
}

const FIELD = /^[A-Za-z]\w*:(?:[ \t]|$)/;
/** A line that can stand in front matter: a field, a list item, something indented, a comment or nothing. */
const YAMLISH = /^(?:[A-Za-z]\w*:|[ \t]|- |#[ \t]|$)/;

/** What people and programs make of `---`: other dashes, dots or equal signs, spaced, indented, or with the text behind. */
const LIKE_FENCE = /^\s*(?:(?:[-‐-―−_=*~.+]\s*){2,}|[‒-―−])$|^---+(?=[^\s-])/;

/** Finds the front matter of an entry. Never throws. */
export function findFences(text: string): Fences | FenceFault {
  const opening = lineAround(text, 0).text;
  if (opening.trimEnd() !== "---") return withoutOpening(text, opening);
  const yamlStart = opening.length + 1;
  const closing = /^---[ \t]*$/gm;
  closing.lastIndex = yamlStart;
  const close = closing.exec(text);
  return close
    ? between(text, yamlStart, close.index, close.index + close[0].length + 1)
    : withoutClosing(text, yamlStart);
}

const between = (text: string, yamlStart: number, yamlEnd: number, bodyStart: number): Fences => ({
  yaml: text.slice(yamlStart, yamlEnd),
  yamlStart,
  bodyStart: Math.min(bodyStart, text.length),
});

function withoutOpening(text: string, first: string): FenceFault {
  const start = text.search(/\S/);
  const offset = 0;
  if (start < 0) return { offset, coded: { code: "no-front-matter/empty", args: {} } };
  const rest = findFencesAfterSpace(text, start);
  if (rest) return { offset, coded: { code: "no-front-matter/space", args: {} }, guess: rest };
  if (LIKE_FENCE.test(first) && !/[^\s‐-―−_=*~.+-]/.test(first)) {
    const guess = findFences(`---${text.slice(first.length)}`);
    const shift = first.length - 3;
    return {
      offset,
      coded: { code: "no-front-matter/dashes", args: { line: first.trim() } },
      fix: "---",
      ...("yaml" in guess && {
        guess: { yaml: guess.yaml, yamlStart: guess.yamlStart + shift, bodyStart: guess.bodyStart + shift },
      }),
    };
  }
  if (FIELD.test(first)) {
    const close = /^---[ \t]*$/m.exec(text);
    return {
      offset,
      coded: { code: "no-front-matter/opening", args: {} },
      fix: `---\n${first}`,
      ...(close && { guess: between(text, 0, close.index, close.index + close[0].length + 1) }),
    };
  }
  return { offset, coded: { code: "no-front-matter/none", args: {} } };
}

function findFencesAfterSpace(text: string, start: number): Fences | undefined {
  if (start === 0) return undefined;
  const rest = findFences(text.slice(start));
  return "yaml" in rest
    ? { yaml: rest.yaml, yamlStart: rest.yamlStart + start, bodyStart: rest.bodyStart + start }
    : undefined;
}

/** The front matter ends at a line that was meant to close it, or seems to end before the first line that cannot belong to it. */
function withoutClosing(text: string, yamlStart: number): FenceFault {
  const lines = text.slice(yamlStart).split("\n");
  const meant = lines.findIndex((line) => LIKE_FENCE.test(line));
  const foreign = lines.findIndex(
    (line, i) => !YAMLISH.test(line) || (line === "" && !lines.slice(i).some((later) => FIELD.test(later))),
  );
  const isClosed = meant >= 0 && (foreign < 0 || meant <= foreign);
  const count = isClosed ? meant : foreign;
  const kept = count < 0 ? lines.length : count;
  const end = yamlStart + lines.slice(0, kept).join("\n").length + (kept > 0 && kept < lines.length ? 1 : 0);
  const line = lines[kept] ?? "";
  if (!isClosed) {
    return {
      offset: end,
      coded: { code: "open-front-matter/none", args: {} },
      fix: `---${line ? `\n${line}` : ""}`,
      guess: between(text, yamlStart, end, end),
    };
  }
  const words = line.replace(/^[\s‐-―−_=*~.+-]+/, "");
  return {
    offset: end,
    coded: { code: "open-front-matter/dashes", args: { line, words } },
    fix: words ? `---\n${words}` : "---",
    guess: between(text, yamlStart, end, end + line.length + (words ? -words.length : 1)),
  };
}
