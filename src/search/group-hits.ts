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
  const found = hits.map(({ record }) => record);
  const telling = new Map<number, Hit[]>();
  const alone: Hit[] = [];
  for (const hit of hits) {
    const record = records[hit.record];
    const owners = record?.parts[hit.part]?.owners ?? [record?.owner];
    const owner = owners[0] === undefined ? undefined : found.find((one) => owners.includes(one));
    if (owner === undefined) alone.push(hit);
    else telling.set(owner, [...(telling.get(owner) ?? []), hit]);
  }
  return alone.flatMap((hit) => [
    { hit, under: false },
    ...(telling.get(hit.record) ?? []).map((other) => ({ hit: other, under: true })),
  ]);
}
