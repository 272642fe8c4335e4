import type { CiteItem } from "./item.ts";

/** One entry of a list of references, and the things of which it is. */
export interface ListedReference {
  item: CiteItem;
  of: readonly CiteItem[];
}

/**
 * Things as a list of references has them: places of one report are one reference, at its own address, with all the places in its field
 * and all the entries. What is alone, and a page of ours, stays as it is.
 */
export function referencesOf(items: readonly CiteItem[]): ListedReference[] {
  const groups = Map.groupBy(items, ({ id, work }) => work?.id ?? id);
  return [...groups.values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const id = first.work?.id;
    return { item: of.length > 1 && id !== undefined ? together(first, id, of) : first, of };
  });
}

function together(first: CiteItem, id: string, of: readonly CiteItem[]): CiteItem {
  const all = (values: readonly (string | undefined)[]): string | undefined =>
    [...new Set(values.filter((value) => value !== undefined))].join("; ") || undefined;
  const section = all(of.map((item) => item.section));
  const entries = all(of.map((item) => item.archive_location));
  const { section: _, archive_location: __, URL: ___, ...whole } = first;
  return {
    ...whole,
    id,
    ...(section !== undefined && { section }),
    ...(entries !== undefined && { archive_location: entries }),
    ...(first.work?.URL !== undefined && { URL: first.work.URL }),
  };
}
