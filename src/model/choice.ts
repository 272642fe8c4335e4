/**
 * A choice of values in facets, the one way it is made, kept in an address and asked of items: of a list, of a drawing, of the
 * hits of a search. They differ in what an item is and where its values stand. Small, for it is a script of all three.
 */

/** Facet → the value chosen in it. */
export type Choice = Readonly<Record<string, string>>;

/** Whether an item has every chosen value. @param of its values in a facet; `undefined` when it is not asked */
export const fits = (choice: Choice, of: (facet: string) => readonly string[] | undefined): boolean =>
  Object.entries(choice).every(([facet, value]) => of(facet)?.includes(value) ?? true);

/** The choice after a value was pressed: pressed again, it is given up. */
export function toggled(choice: Choice, facet: string, value: string): Choice {
  const { [facet]: before, ...others } = choice;
  return before === value ? others : { ...others, [facet]: value };
}

/** The choice that an address holds. */
export const readChoice = (query: URLSearchParams, facets: readonly string[]): Choice =>
  Object.fromEntries(
    facets.flatMap((facet) => {
      const value = query.get(facet)?.trim();
      return value ? [[facet, value]] : [];
    }),
  );

/** Puts the choice into an address, in place of what that held. */
export function writeChoice(query: URLSearchParams, facets: readonly string[], choice: Choice): void {
  for (const facet of facets)
    if (choice[facet]) query.set(facet, choice[facet]);
    else query.delete(facet);
}
