import { reportedRows } from "../../src/model/of-network.ts";
import { units, unitText } from "../../src/model/sections.ts";
import { knowledge as k } from "../knowledge.ts";

export const REPORT = "report-2550";
const sectionNamed = (section: string) => {
  const found = k.sections.find((each) => each.source === REPORT && each.section === section);
  if (!found) throw new Error(`no section ${section}`);
  return found;
};
/** Text of one place. @param at `{section}#{anchor}` @throws when there is no such place */
export const textAt = (at: string): string => {
  const [section = "", anchor = ""] = at.split("#");
  const text = unitText(sectionNamed(section), anchor);
  if (text === undefined) throw new Error(`no place ${at}`);
  return text;
};
const numberOf = (digits: string) => Number(digits.replaceAll(",", ""));
/** Sum of the numbers that a place prints where the pattern has its groups. */
export const sum = (at: string, pattern: RegExp): number =>
  (textAt(at).match(pattern) ?? []).slice(1).reduce((total, digits) => total + numberOf(digits), 0);
/** How often a place says this. */
export const times = (at: string, pattern: RegExp): number => textAt(at).match(pattern)?.length ?? 0;
/** How many places of a section begin so, or are of such a kind. */
export const places = (section: string, anchor: RegExp, text = /(?:)/): number =>
  units(sectionNamed(section)).filter((unit) => anchor.test(unit.anchor) && text.test(unit.text)).length;
/** Items from one place to another, both counted. */
export const items = (section: string, first: number, last: number): number =>
  units(sectionNamed(section)).filter(({ anchor }) => {
    const at = /^p(\d+)$/.exec(anchor)?.[1];
    return at !== undefined && Number(at) >= first && Number(at) <= last;
  }).length;
export const share = (part: number, whole: number): number => Math.round((part / whole) * 100);
/** Months from one to another, each as years and months of one era. */
export const months = (from: [number, number], to: [number, number]): number =>
  (to[0] - from[0]) * 12 + to[1] - from[1];
export const rowsOf = (province: string) => reportedRows(k, province).length;
