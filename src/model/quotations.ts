import type { Quotations } from "../collections/quotations.ts";
import type { SectionName } from "../collections/section-address.ts";
import { listOf, textOf, textsOf } from "./untyped.ts";

/**
 * The texts of an entry that are words of a report. Asked by the check, which reads files, and by the form, which reads what is
 * being typed: neither fits its schema for sure, and no value is trusted here.
 */

export type FieldPath = readonly (string | number)[];

/** A place in a report; a whole section without `at`. */
export interface CitedPlace extends SectionName {
  at?: string;
}

/** A place that an entry names. */
export interface NamedPlace extends CitedPlace {
  path: FieldPath;
  /** The citation itself, or the event that stands in the place. */
  value: unknown;
}

/** A text that an entry takes from a report. */
export interface Quotation {
  text: string;
  path: FieldPath;
  places: readonly CitedPlace[];
  /** Compared with the text before correction. */
  asPrinted: boolean;
}

/** The citations of an entry, as far as they can be read. */
export function citationsOf({ citations, inEach }: Quotations, data: unknown): NamedPlace[] {
  const holders: { value: unknown; path: FieldPath }[] =
    inEach === undefined
      ? [{ value: data, path: [] }]
      : listOf(data, inEach).map((value, i) => ({ value, path: [inEach, i] }));
  return holders.flatMap((holder) =>
    listOf(holder.value, citations).flatMap((value, i) => {
      const [source, section] = [textOf(value, "source"), textOf(value, "section")];
      const path = [...holder.path, citations, i];
      return source && section ? [{ path, source, section, at: textOf(value, "at") || undefined, value }] : [];
    }),
  );
}

/** The events of an entry that are in a row; they stand in the section of its first citation. */
export function eventsOf(rules: Quotations, data: unknown): NamedPlace[] {
  const [first] = citationsOf(rules, data);
  const { list } = rules.events ?? {};
  if (first === undefined || list === undefined) return [];
  const { source, section } = first;
  return listOf(data, list).flatMap((value, i) => {
    const at = textOf(value, "at");
    return at ? [{ path: [list, i], source, section, at, value }] : [];
  });
}

/** Every quotation in the fields of an entry. The body is Markdown, and read where there is a reader for it. */
export function* quotationsIn(rules: Quotations, data: unknown): Generator<Quotation> {
  const cited = citationsOf(rules, data);
  const events = eventsOf(rules, data);
  for (const place of cited) {
    yield* named(place, ["printed"], [place], true);
    yield* named(place, ["quote"], [place]);
  }
  yield* named({ path: [], value: data }, rules.fields, cited);
  if (rules.parts !== undefined) {
    const sections = cited.map(({ source, section }) => ({ source, section }));
    for (const [i, text] of textsOf(data, rules.parts).entries())
      yield { text, path: [rules.parts, i], places: sections, asPrinted: false };
  }
  for (const event of events) {
    yield* named(event, rules.events?.own ?? [], [event]);
    yield* named(event, rules.events?.anywhere ?? [], [...cited, ...events]);
  }
}

/** Texts that stand in fields of these names. */
function* named(
  { path, value }: Pick<NamedPlace, "path" | "value">,
  names: readonly string[],
  places: readonly CitedPlace[],
  asPrinted = false,
): Generator<Quotation> {
  for (const name of names) {
    const text = textOf(value, name);
    if (text !== undefined) yield { text, path: [...path, name], places, asPrinted };
  }
}

/** White space is free in quotations; the bars between table cells too. */
export const squeeze = (text: string): string => text.replace(/[\s|]+/g, "");

/**
 * Does a text stand, letter for letter, in the places it is said to be in? Not judged when it is empty, or when a place is unknown.
 * @param places the squeezed text of each place.
 */
export function isMissing(text: string, places: readonly (string | undefined)[]): boolean {
  const wanted = squeeze(text);
  return wanted !== "" && places.length > 0 && !places.includes(undefined) && !places.join("").includes(wanted);
}
