import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry, Knowledge } from "../../../src/model/knowledge.ts";
import { relatedNetworks } from "../../../src/model/related-networks.ts";
import { compareThai } from "../../../src/text/collate.ts";
import { knowledge } from "../../knowledge.ts";

type Network = Entry<"networks">;

/** What a related network is, by weighing every network. */
function byWeighingAll(k: Knowledge, network: Network, limit: number): Network[] {
  const together = new Set(
    [...k.lessons, ...k.followups, ...k.proposals]
      .filter((entry) => entry.networks.includes(network.id))
      .flatMap((entry) => entry.networks),
  );
  const score = (other: Network) =>
    (together.has(other.id) ? 3 : 0) +
    (other.province !== null && other.province === network.province ? 2 : 0) +
    (other.business === network.business ? 1 : 0) +
    (other.business === network.business && other.potential && network.potential ? 1 : 0);
  return k.networks
    .filter((other) => other.id !== network.id && score(other) > 1)
    .sort((a, b) => score(b) - score(a) || compareThai(a.title, b.title))
    .slice(0, limit);
}

const [network, lesson] = [knowledge.networks[0], knowledge.lessons[0]];

const networks = fc.array(
  fc.record({
    title: fc.constantFrom("ข้าว", "ยาง", "ออม", "แพะ", "แพะ 2"),
    province: fc.constantFrom(null, "krabi", "nan", "trang"),
    business: fc.constantFrom("produce" as const, "finance" as const, "tourism" as const),
    potential: fc.constantFrom(null, "business" as const, "learning" as const),
  }),
  { maxLength: 60 },
);
const grown = fc.tuple(networks, fc.array(fc.array(fc.nat(59), { maxLength: 5 }), { maxLength: 12 })).map(
  ([fields, named]): Knowledge => ({
    ...knowledge,
    networks: fields
      .map((field, i) => ({ ...(network as Network), ...field, id: `n${i}` }))
      .sort((a, b) => compareThai(a.title, b.title)),
    lessons: named.map((places, i) => ({
      ...(lesson as Entry<"lessons">),
      id: `l${i}`,
      networks: places.filter((place) => place < fields.length).map((place) => `n${place}`),
    })),
    followups: [],
    proposals: [],
  }),
);

describe("related networks", () => {
  it("are those that weighing every network would find", () => {
    fc.assert(
      fc.property(grown, fc.integer({ min: 1, max: 8 }), (k, limit) => {
        for (const each of k.networks) expect(relatedNetworks(k, each, limit)).toEqual(byWeighingAll(k, each, limit));
      }),
    );
    for (const each of knowledge.networks)
      expect(relatedNetworks(knowledge, each)).toEqual(byWeighingAll(knowledge, each, 6));
  });
});
