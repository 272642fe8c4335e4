interface Named {
  id: string;
}
const places = new WeakMap<readonly Named[], ReadonlyMap<string, number>>();

/** Where each item of a list stands, by its id. A list must not change once it was asked. */
function placesIn(list: readonly Named[]): ReadonlyMap<string, number> {
  const known = places.get(list);
  if (known) return known;
  const fresh = new Map(list.map(({ id }, place) => [id, place]));
  places.set(list, fresh);
  return fresh;
}

/** The item of that id, looked up; `undefined` when there is none. */
export function byId<T extends Named>(list: readonly T[], id: string | null | undefined): T | undefined {
  const place = placesIn(list).get(id ?? "");
  return place === undefined ? undefined : list[place];
}

/** The items of these ids, each once, in the order of the list. Unknown ids are left out. */
export function pickById<T extends Named>(list: readonly T[], ids: Iterable<string>): T[] {
  const known = placesIn(list);
  return [...new Set(ids)]
    .flatMap((id) => known.get(id) ?? [])
    .sort((a, b) => a - b)
    .flatMap((place) => list[place] ?? []);
}
