import { fieldOf, listOf, textOf } from "../model/untyped.ts";
import { arabicDigits } from "../text/normalise.ts";
import { formatNumber } from "../text/numbers.ts";
import type { OwnFinding } from "./finding.ts";

/** A number of a report among the others. */
interface Numbered {
  id: string;
  data: unknown;
}

const mainOf = (data: unknown) => fieldOf(data, "main");
const reportOf = (data: unknown) => textOf(listOf(data, "sources")[0], "source");

/** As a sentence says it: `4,500 กลุ่ม` */
function spoken(data: unknown): string | undefined {
  const value = fieldOf(data, "value");
  return typeof value === "number" ? `${formatNumber(value)} ${textOf(data, "unit")?.trim()}` : undefined;
}

/**
 * A number that matters has a place of its own among those of its report, and its sentence says no number but another of these, with
 * its unit: a reader finds each of them told beside it.
 * @param all the numbers of all reports; one that is not among them comes after them
 */
export function mainNumberFindings({ id, data }: Numbered, all: readonly Numbered[]): OwnFinding[] {
  const main = mainOf(data);
  if (main === undefined) return [];
  const own = all.findIndex((other) => other.id === id);
  const ofReport = (numbers: readonly Numbered[]) =>
    numbers.filter(({ data: other }) => mainOf(other) !== undefined && reportOf(other) === reportOf(data));
  return [
    ...rankFindings(main, ofReport(own === -1 ? all : all.slice(0, own))),
    ...meaningFindings(textOf(main, "meaning") ?? "", ofReport(all.filter((other) => other.id !== id))),
  ];
}

/** Two of one rank are told of once, at the later. */
function rankFindings(main: unknown, before: readonly Numbered[]): OwnFinding[] {
  const rank = fieldOf(main, "rank");
  if (typeof rank !== "number") return [];
  const same = before.find((other) => fieldOf(mainOf(other.data), "rank") === rank);
  if (!same) return [];
  const args = { rank, title: textOf(same.data, "title") ?? same.id };
  return [{ code: "wrong-value/rank-taken", args, where: ["main", "rank"] }];
}

/** `1,234`, `4.5`: a comma or a point that ends it is the sentence's. */
const NUMBER = /\d+(?:,\d+)*(?:\.\d+)?/g;

/** @param others the other numbers that matter */
function meaningFindings(meaning: string, others: readonly Numbered[]): OwnFinding[] {
  const known = others.flatMap(({ data }) => spoken(data) ?? []);
  const said = arabicDigits(meaning);
  return [...said.matchAll(NUMBER)].flatMap(({ 0: { length }, index }): OwnFinding[] => {
    const rest = said.slice(index);
    const isKnown = known.some((each) => rest.startsWith(each) && !/^\p{Script=Thai}/u.test(rest.slice(each.length)));
    const number = meaning.slice(index, index + length);
    return isKnown ? [] : [{ code: "wrong-value/main-number", args: { number }, where: ["main", "meaning"] }];
  });
}
