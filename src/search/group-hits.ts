/** Hits as the page lists them: what tells of an entry stands under it, so that one thing appears once. */
import type { SearchRecord } from "./catalogue.ts";
import type { Hit } from "./rank.ts";

export interface ListedHit {
  hit: Hit;
  /** It stands under the one before it, of which it tells. */
  under: boolean;
}

/** The hits in their order, each followed by those that tell of it. What holds all of the query and what holds some stay apart. */
export function groupHits(hits: readonly Hit[], records: readonly SearchRecord[]): ListedHit[] {
  const whole = hits.filter(({ missing }) => missing === undefined);
  const some = hits.filter(({ missing }) => missing !== undefined);
  return [...grouped(whole, records), ...grouped(some, records)];
}

function grouped(hits: readonly Hit[], records: readonly SearchRecord[]): ListedHit[] {
  const rankOf = new Map(hits.map(({ record }, rank) => [record, rank]));
  const first = (owners: readonly (number | undefined)[]): number | undefined => {
    let best: number | undefined;
    let least = Infinity;
    for (const owner of owners) {
      const rank = owner === undefined ? undefined : rankOf.get(owner);
      if (rank !== undefined && rank < least) [best, least] = [owner, rank];
    }
    return best;
  };
  const telling = new Map<number, Hit[]>();
  const alone: Hit[] = [];
  for (const hit of hits) {
    const record = records[hit.record];
    const owner = first(record?.parts[hit.part]?.owners ?? [record?.owner]);
    const others = owner === undefined ? alone : telling.get(owner);
    if (others) others.push(hit);
    else if (owner !== undefined) telling.set(owner, [hit]);
  }
  return alone.flatMap((hit) => [
    { hit, under: false },
    ...(telling.get(hit.record) ?? []).map((other) => ({ hit: other, under: true })),
  ]);
}
