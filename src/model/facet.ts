import { type Choice, fits } from "./choice.ts";

/** A way of narrowing a list. `values` are shown in this order. */
export interface Facet<T> {
  name: string;
  label: string;
  values: readonly { value: string; label: string }[];
  /** The values an item has. */
  of: (item: T) => readonly string[];
}

/** A facet with the values that items have, and how many have each. */
export interface FacetCounts {
  facet: string;
  label: string;
  values: { value: string; label: string; count: number }[];
}

/** The items that have every chosen value. */
export function chosenOf<T>(facets: readonly Facet<T>[], items: readonly T[], choice: Choice): T[] {
  const valuesOf = new Map(facets.map(({ name, of }) => [name, of]));
  return items.filter((item) => fits(choice, (name) => valuesOf.get(name)?.(item)));
}

/** Values that items have, with how many; the chosen one even when none is left. */
export function countFacet<T>({ name, values, of }: Facet<T>, items: readonly T[], choice: Choice = {}) {
  const counts = new Map<string, number>();
  for (const item of items) for (const value of new Set(of(item))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return values
    .map(({ value, label }) => ({ value, label, count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || choice[name] === value);
}

/** Each facet counted over what the choices in the others leave; one that has no value to show is left out. */
export const countFacets = <T>(facets: readonly Facet<T>[], items: readonly T[], choice: Choice = {}): FacetCounts[] =>
  facets
    .map((facet) => {
      const { [facet.name]: _, ...others } = choice;
      const values = countFacet(facet, chosenOf(facets, items, others), choice);
      return { facet: facet.name, label: facet.label, values };
    })
    .filter(({ values }) => values.length > 0);

/**
 * Facet values of one item as `data-` attributes for the filter script: `{ "data-region": "south" }`.
 * @param said those that what is around it says already
 */
export const facetAttributes = <T>(
  facets: readonly Facet<T>[],
  item: T,
  said: Record<string, string> = {},
): Record<string, string> =>
  Object.fromEntries(
    facets.map(({ name, of }) => [`data-${name}`, of(item).join(" ")] as const).filter(([name]) => !(name in said)),
  );

/** The facets in which all of these items are alike, to be said once around them. */
export function sharedAttributes<T>(
  facets: readonly Facet<T>[],
  items: readonly T[],
  said: Record<string, string> = {},
): Record<string, string> {
  const [first, ...others] = items.map((item) => facetAttributes(facets, item, said));
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([name, value]) => others.every((other) => other[name] === value)),
  );
}

/** Two facets of the same items against each other: those that have both values stand in a cell. */
export interface Cross<T> {
  columns: FacetCounts;
  rows: { facet: string; label: string; values: { value: string; label: string; count: number; cells: T[][] }[] };
}
export function crossFacets<T>(rows: Facet<T>, columns: Facet<T>, items: readonly T[]): Cross<T> {
  const heads = countFacet(columns, items);
  const values = countFacet(rows, items).map((row) => {
    const own = items.filter((item) => rows.of(item).includes(row.value));
    return { ...row, cells: heads.map(({ value }) => own.filter((item) => columns.of(item).includes(value))) };
  });
  return {
    columns: { facet: columns.name, label: columns.label, values: heads },
    rows: { facet: rows.name, label: rows.label, values },
  };
}
