import { plainNumber } from "../collections/texts.ts";
import type { Judged } from "./finding.ts";

/** Values that are written without quotes, and mean something else than what stands there. */

const DAY_OR_BITS = /^(?:\d{4}-\d\d?-\d\d?(?:[Tt \t].*)?|[-+]?0b[01_]+)$/;
/** A number as everyone writes it, of however many digits. */
const USUAL = /^-?(?:[1-9]\d*(?:\.\d+)?|0\.\d+)$/;

/** Judges a value without quotes. @param text as it is written @param value as YAML reads it */
export function judgePlainValue(text: string, value: unknown): Judged | undefined {
  if (DAY_OR_BITS.test(text)) return { code: "unquoted-date", args: { text } };
  if (typeof value !== "number" || plainNumber(text) !== undefined) return undefined;
  return { code: USUAL.test(text) ? "odd-number/digits" : "odd-number/unusual", args: { text } };
}

/** `title: กลุ่ม #1`: what follows ` #` is a comment and would vanish without a word. `before` it stand indent and key. */
export function cutValue(line: string): { before: string; whole: string; cut: string } | undefined {
  const before = /^[ \t]*(?:- +)?(?:[A-Za-z]\w*:[ \t]+)?/.exec(line)?.[0] ?? "";
  const whole = line.slice(before.length).trimEnd();
  const cut = /^[^\s"'[{|>#].*?[ \t]+(#\S.*)$/.exec(whole)?.[1];
  return cut === undefined ? undefined : { before, whole, cut };
}
