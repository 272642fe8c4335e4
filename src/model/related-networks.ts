import { pickById } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { group, relations } from "./relations.ts";

type Network = Entry<"networks">;

/** What two networks can have in common that makes them related, the province named last. */
const kinshipOf = ({ business, potential, province }: Network): readonly string[] => [
  ...(potential ? [`${business} grows`] : []),
  ...(province === null
    ? []
    : ["", business, ...(potential ? [`${business} grows`] : [])].map((is) => `${is} in ${province}`)),
];

const kin = perKnowledge((k) => ({ of: group(k.networks, kinshipOf) }));

/** Networks that a lesson, follow-up or proposal names together with this one, which is among them. */
const together = (k: Knowledge, { id }: Network): ReadonlySet<string> => {
  const { lessonsOfNetwork, followupsOfNetwork, proposalsOfNetwork } = relations(k);
  return new Set(
    [...lessonsOfNetwork(id), ...followupsOfNetwork(id), ...proposalsOfNetwork(id)].flatMap(({ networks }) => networks),
  );
};

/**
 * Up to `limit` related networks: same province, same business, shared lesson or follow-up, each worth a point or two.
 * Deterministic: ties go by the order of the networks, which is that of their Thai titles.
 *
 * Not all networks are weighed. Everyone in one of the groups that kinship makes scores at least as much as the group is
 * worth, so that those who could be among the first stand among the first of some group.
 */
export function relatedNetworks(k: Knowledge, network: Network, limit = 6): Network[] {
  const named = together(k, network);
  const enough = limit + named.size + 1;
  const score = (other: Network): number =>
    (named.has(other.id) ? 3 : 0) +
    (other.province !== null && other.province === network.province ? 2 : 0) +
    (other.business === network.business ? 1 : 0) +
    (other.business === network.business && other.potential && network.potential ? 1 : 0);
  const alike = kinshipOf(network).flatMap((is) => kin(k).of(is).slice(0, enough));
  return pickById(k.networks, [...named, ...alike.map(({ id }) => id)])
    .map((other) => ({ other, points: score(other) }))
    .filter(({ other, points }) => other.id !== network.id && points > 1)
    .sort((a, b) => b.points - a.points)
    .slice(0, limit)
    .map(({ other }) => other);
}
