/** A stretch of a list that stands on a page of its own. */
export interface ListPart<T> {
  items: readonly T[];
  /** 1 for the first. */
  number: number;
  /** How many parts the list has. */
  of: number;
  /** Place of the first item in the whole list, from 1. */
  from: number;
  /** Items in the whole list. */
  total: number;
}

/** A list of this length is still read on one page: some 200 KB of HTML at most. */
export const FITS = 200;
/** What a page of a longer list holds at most. */
export const LONGEST_PART = 100;

/** What decides where a list is cut, all in rows. */
interface Measure<T> {
  /** Rows that an item takes; one when absent. */
  rows?: (item: T) => number;
  fits?: number;
  longest?: number;
}

/**
 * Cuts a list into the parts that go on pages: one when it fits, else of nearly the same length. Never none, and no part is
 * longer than the limit by more than its last item.
 */
export function partsOf<T>(
  items: readonly T[],
  { rows = () => 1, fits = FITS, longest = LONGEST_PART }: Measure<T> = {},
): [ListPart<T>, ...ListPart<T>[]] {
  const height = items.reduce((sum, item) => sum + rows(item), 0);
  const wanted = height <= fits ? 1 : Math.ceil(height / longest);
  // Items begin in the part that the rows above them lead to.
  const starts: number[] = [];
  let above = 0;
  let last = -1;
  for (const [i, item] of items.entries()) {
    const at = Math.floor((above * wanted) / height);
    if (at > last) starts.push(i);
    last = Math.max(at, last);
    above += rows(item);
  }
  const of = Math.max(1, starts.length);
  const part = (number: number): ListPart<T> => {
    const start = starts[number - 1] ?? 0;
    return { items: items.slice(start, starts[number]), number, of, from: start + 1, total: items.length };
  };
  return [part(1), ...Array.from({ length: of - 1 }, (_, i) => part(i + 2))];
}

/** So many bytes of HTML an item takes besides its words, and a letter with its share of tags. */
interface Bytes {
  item: number;
  letter: number;
}
/** And so many a row. */
const ROW = 2200;
type Texts = readonly (string | null | undefined)[];
/** A measure of items whose words are shown whole: the rows that one with these words takes. */
export const rowsOf =
  ({ item, letter }: Bytes) =>
  (...texts: Texts): number =>
    (item + letter * texts.reduce((sum, text) => sum + (text?.length ?? 0), 0)) / ROW;
/** The same for an entry with its notes. */
export const rowsOfText = rowsOf({ item: 1200, letter: 3.4 });

/** File beside a cut list of entries that share a page: the anchors in each of its parts. */
export const PARTS_FILE = "parts.json";

/** Site path of a part; the first stands at the address of the list. */
export const partUrl = (list: string, number: number): string => (number === 1 ? list : `${list}page/${number}/`);

/** Static paths of the parts after the first: `/…/page/{page}/`. */
export const laterParts = <T>(items: readonly T[]): { params: { page: string }; props: { part: ListPart<T> } }[] =>
  laterPaths(partsOf(items));

/** The same for a list that is cut already. */
export const laterPaths = <T>(
  parts: readonly ListPart<T>[],
): { params: { page: string }; props: { part: ListPart<T> } }[] =>
  parts.slice(1).map((part) => ({ params: { page: String(part.number) }, props: { part } }));

/** Static paths of all parts, for a page whose file is `[...page].astro`: the first has no `page`. */
export const allParts = <T>(
  items: readonly T[],
): { params: { page: string | undefined }; props: { part: ListPart<T> } }[] => pathsOf(partsOf(items));

/** The same for a list that is cut already. */
export const pathsOf = <T>(
  parts: readonly ListPart<T>[],
): { params: { page: string | undefined }; props: { part: ListPart<T> } }[] =>
  parts.map((part) => ({ params: { page: part.number === 1 ? undefined : `page/${part.number}` }, props: { part } }));

/** Numbers that a page links to: the ends, those beside it, and every tenth between. */
export const linkedParts = ({ number, of }: Pick<ListPart<unknown>, "number" | "of">): number[] =>
  Array.from({ length: of }, (_, i) => i + 1).filter(
    (each) => each === 1 || each === of || each % 10 === 0 || Math.abs(each - number) <= 2,
  );
