import { formatNumber } from "../text/numbers.ts";
import { labelOf, NOTHING } from "./cell-values.ts";
import { orderedKeys } from "./keys.ts";
import type { Row } from "./row.ts";
import type { SheetColumn } from "./sheet-column.ts";
import { type State, withFilter, withoutColumn, withValues } from "./state.ts";

/** What rows are counted by: a value, or a stretch of numbers where there are many. */
export interface Bucket {
  /** Tells it from the others of its column. */
  key: string;
  /** In words; empty where the column says nothing and has no word for it. */
  label: string;
  /** The ends of a stretch of numbers, both in it. */
  stretch?: readonly [from: string, to: string];
}

export interface Buckets {
  column: SheetColumn;
  all: readonly Bucket[];
  /** The keys of the buckets in which a row is. */
  of(row: Row): readonly string[];
}

/** So many numbers are counted one by one. */
const FEW_NUMBERS = 12;
/** Into so many stretches are more of them cut, about. */
const STRETCHES = 8;

/** The buckets of a column that these rows are in, in its order. */
export function bucketsOf(column: SheetColumn, rows: readonly Row[]): Buckets {
  const keys = orderedKeys(column, new Set(rows.flatMap((row) => column.keys(row))));
  const numbers = keys.filter((key) => key !== NOTHING).map(Number);
  if (column.kind !== "number" || numbers.length <= FEW_NUMBERS) {
    const all = keys.map((key) => ({ key, label: labelOf(column, key) }));
    return { column, all, of: column.keys };
  }
  const { placeOf, stretches } = cut(numbers);
  const nothing = keys.length > numbers.length ? [{ key: NOTHING, label: labelOf(column, NOTHING) }] : [];
  const all = stretches.map(({ place, from, last }): Bucket => {
    return { key: String(place), label: stretchLabel(from, last), stretch: [String(from), String(last)] };
  });
  const of = (row: Row) => {
    const [key = NOTHING] = column.keys(row);
    return [key === NOTHING ? key : String(placeOf(Number(key)))];
  };
  return { column, all: [...all, ...nothing], of };
}

const stretchLabel = (from: number, to: number): string =>
  from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;

interface Cut {
  placeOf(number: number): number;
  stretches: { place: number; from: number; last: number }[];
}

/**
 * Stretches of which each has some of the sorted numbers: of one length, or each ten times the one before where few are far the
 * largest.
 */
function cut(numbers: readonly number[]): Cut {
  const whole = numbers.every(Number.isInteger);
  const { placeOf, from } = isSkewed(numbers) ? tenfold : even(numbers, whole);
  const lasts = new Map<number, number>();
  // The last of whole numbers is known; of others, the greatest that is there.
  for (const number of numbers) {
    const place = placeOf(number);
    lasts.set(place, whole ? from(place + 1) - 1 : number);
  }
  return { placeOf, stretches: [...lasts].map(([place, last]) => ({ place, from: from(place), last })) };
}

/** So many times the middle one, and most numbers would stand in the first stretch. */
const FAR = 50;
function isSkewed(numbers: readonly number[]): boolean {
  const [least = 0, middle = 0, most = 0] = [0, Math.floor(numbers.length / 2), numbers.length - 1].map(
    (i) => numbers[i],
  );
  return least >= 0 && most > 100 && most > FAR * middle;
}

interface Scale {
  placeOf(number: number): number;
  /** Where a stretch begins. */
  from(place: number): number;
}

/** 0, 1–9, 10–99, 100–999 … */
const tenfold: Scale = {
  placeOf: (number) => (number < 1 ? 0 : String(Math.floor(number)).length),
  from: (place) => (place === 0 ? 0 : 10 ** (place - 1)),
};

/** A round length: 1, 2 or 5 times a power of ten. */
function even(numbers: readonly number[], whole: boolean): Scale {
  const [least = 0, most = 0] = [numbers[0], numbers.at(-1)];
  const rough = (most - least) / STRETCHES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const found = [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? rough;
  const step = whole ? Math.max(1, Math.round(found)) : found;
  const start = Math.floor(least / step) * step;
  return { placeOf: (number) => Math.floor((number - start) / step), from: (place) => start + place * step };
}

/** What a reader sees who opens the rows of a bucket, with whatever else is chosen. */
export function openBucket(state: State, { column }: Pick<Buckets, "column">, { key, stretch }: Bucket): State {
  const free = withoutColumn(state, column.name);
  if (!stretch) return withValues(free, column.name, [key]);
  const [from, to] = stretch;
  return withFilter(withFilter(free, "from", column.name, from), "to", column.name, to);
}
