/** A stretch of a list that stands on a page of its own. */
export interface Part<T> {
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

/** Cuts a list into the parts that go on pages: one when it fits, else of nearly the same length. Never none. */
export function partsOf<T>(items: readonly T[], fits = FITS, longest = LONGEST_PART): [Part<T>, ...Part<T>[]] {
  const total = items.length;
  const of = total <= fits ? 1 : Math.ceil(total / longest);
  const start = (number: number): number => Math.floor((total * (number - 1)) / of);
  const part = (number: number): Part<T> => ({
    items: items.slice(start(number), start(number + 1)),
    number,
    of,
    from: start(number) + 1,
    total,
  });
  return [part(1), ...Array.from({ length: of - 1 }, (_, i) => part(i + 2))];
}

/** Site path of a part; the first stands at the address of the list. */
export const partUrl = (list: string, number: number): string => (number === 1 ? list : `${list}page/${number}/`);

/** Static paths of the parts after the first: `/…/page/{page}/`. */
export const laterParts = <T>(items: readonly T[]): { params: { page: string }; props: { part: Part<T> } }[] =>
  partsOf(items)
    .slice(1)
    .map((part) => ({ params: { page: String(part.number) }, props: { part } }));

/** Static paths of all parts, for a page whose file is `[...page].astro`: the first has no `page`. */
export const allParts = <T>(
  items: readonly T[],
): { params: { page: string | undefined }; props: { part: Part<T> } }[] =>
  partsOf(items).map((part) => ({
    params: { page: part.number === 1 ? undefined : `page/${part.number}` },
    props: { part },
  }));

/** Numbers that a page links to: the ends, those beside it, and every tenth between. */
export const linkedParts = ({ number, of }: Pick<Part<unknown>, "number" | "of">): number[] =>
  Array.from({ length: of }, (_, i) => i + 1).filter(
    (each) => each === 1 || each === of || each % 10 === 0 || Math.abs(each - number) <= 2,
  );
