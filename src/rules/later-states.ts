import { fieldOf, listOf, textOf } from "../model/untyped.ts";
import type { OwnFinding } from "./finding.ts";

/**
 * A fact of an entry that a place says too is what a later report has of it: the first report that names the entry says it in the
 * entry's own field, and no report says two things.
 * @param citations the field that holds the places
 * @param reports in their order (`compareReports`)
 */
export function laterStateFindings(
  data: unknown,
  citations: string,
  reports: () => readonly { id: string }[],
): OwnFinding[] {
  const places = listOf(data, citations);
  const said = places.flatMap((place, i) =>
    factsToo(data, place).map((field) => ({ field, source: textOf(place, "source"), value: fieldOf(place, field), i })),
  );
  if (said.length === 0) return [];
  const cited = new Set(places.map((place) => textOf(place, "source")));
  const first = reports().find(({ id }) => cited.has(id))?.id;
  return said.flatMap(({ field, source, value, i }): OwnFinding[] => {
    const where = [citations, i, field];
    if (source === first) return [{ code: "later-state/first", args: { field }, where }];
    const before = said.find((each) => each.field === field && each.source === source);
    return before === undefined || before.value === value
      ? []
      : [{ code: "later-state/twice", args: { field, place: before.i + 1 }, where }];
  });
}

/** The fields of a place that the entry has too. */
const factsToo = (data: unknown, place: unknown): string[] =>
  typeof place === "object" && place !== null
    ? Object.keys(place).filter((field) => fieldOf(data, field) !== undefined)
    : [];
