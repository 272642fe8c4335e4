/** Which provinces lie near to others, by the middles of their shapes: for orientation. */
import { geoDistance } from "d3";
import { provinces } from "../data/provinces.ts";
import { degreesIn } from "./land.ts";

const NEAREST = 3;

/**
 * Gives the ids of those provinces that lie nearest to one of others, nearest first.
 * @param among ids of the provinces to choose from
 */
export function nearProvinces(among: readonly string[], most = NEAREST): (to: readonly string[]) => string[] {
  const now = provinces.reduce((newest, { since = 0 }) => Math.max(newest, since), 0);
  const degreesOf = degreesIn(now);
  const middles = new Map(provinces.map(({ id }) => [id, degreesOf(id)]));
  return (to) => {
    const from = to.flatMap((id) => [middles.get(id)].filter((middle) => middle !== undefined));
    return among
      .flatMap((id) => {
        const middle = middles.get(id);
        const far = middle && Math.min(...from.map((other) => geoDistance(middle, other)));
        return far === undefined || far === Infinity ? [] : { id, far };
      })
      .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ id }) => id);
  };
}
