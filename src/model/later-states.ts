const isSaid = <T>(value: T): value is Exclude<T, undefined> => value !== undefined;

/** What later reports say themselves, at their places, of what the entry has in a field. */
export const laterStates = <F extends string, P extends { source: string } & { readonly [field in F]?: unknown }>(
  places: readonly P[],
  field: F,
): { source: string; value: Exclude<P[F], undefined> }[] =>
  places.flatMap((place) => {
    const value = place[field];
    return isSaid(value) ? [{ source: place.source, value }] : [];
  });
