import { type ListPart, partsOf } from "./parts.ts";

/** Items that share a page, in its order, and the parts that they are cut into when they are too much for one. */
export interface SharedList<T> {
  /** Address of the list, which is that of its first part. */
  path: string;
  parts: readonly [ListPart<T>, ...ListPart<T>[]];
  /** Anchor of the heading that an item stands under. A heading that goes on in the next part has its anchor where it begins. */
  groupOf: (item: T) => string;
  /** Anchor → number of the part it is in: of items and of headings. */
  where: ReadonlyMap<string, number>;
}

interface Order<T> {
  path: string;
  /** In the order of the page: items under one heading stand together. */
  items: readonly T[];
  groupOf: (item: T) => string;
  /** What an address can name in an item. */
  anchorsOf: (item: T) => readonly string[];
  rows: (item: T) => number;
  /** Anchors above the first item. */
  first?: readonly string[];
  /** How many rows are still one part, and how many a part has at most; as in `partsOf` when absent. */
  limits?: { fits: number; longest: number };
  /** What goes on pages of its own once all is more than one holds, so that each of these stays together as far as it can. */
  chapterOf?: (item: T) => unknown;
}

/** Cuts what shares a page into the parts that it needs: one while it fits. */
export function sharedList<T>({
  path,
  items,
  groupOf,
  anchorsOf,
  rows,
  first = [],
  limits,
  chapterOf = () => 0,
}: Order<T>): SharedList<T> {
  const parts = partsOfChapters(items, (some) => partsOf(some, { rows, ...limits }), chapterOf);
  const where = new Map<string, number>(first.map((anchor) => [anchor, 1]));
  for (const part of parts)
    for (const item of part.items)
      for (const anchor of [groupOf(item), ...anchorsOf(item)]) if (!where.has(anchor)) where.set(anchor, part.number);
  return { path, parts, groupOf, where };
}

function partsOfChapters<T>(
  items: readonly T[],
  cut: (items: readonly T[]) => [ListPart<T>, ...ListPart<T>[]],
  chapterOf: (item: T) => unknown,
): [ListPart<T>, ...ListPart<T>[]] {
  const whole = cut(items);
  if (whole.length === 1) return whole;
  const [first = [], ...more] = Map.groupBy(items, chapterOf).values();
  const [head, ...tail] = [...cut(first), ...more.flatMap((chapter) => cut(chapter))];
  const of = 1 + tail.length;
  let from = 1;
  const placed = (part: ListPart<T>, index: number): ListPart<T> => {
    const here = { ...part, number: index + 1, of, from, total: items.length };
    from += part.items.length;
    return here;
  };
  return head ? [placed(head, 0), ...tail.map((part, i) => placed(part, i + 1))] : whole;
}

/** Anchors in each part of a list, in order. */
export const anchorsByPart = ({ parts, where }: Pick<SharedList<unknown>, "parts" | "where">): string[][] => {
  const byPart = Map.groupBy(where.keys(), (anchor) => where.get(anchor));
  return parts.map(({ number }) => byPart.get(number) ?? []);
};

/** Items of a part under their headings; an anchor is absent where the heading only goes on from the part before. */
export function groupsIn<T>(
  list: SharedList<T>,
  part: ListPart<T>,
): { group: string; anchor: string | undefined; items: T[] }[] {
  return [...Map.groupBy(part.items, list.groupOf)].map(([group, items]) => ({
    group,
    anchor: list.where.get(group) === part.number ? group : undefined,
    items,
  }));
}
