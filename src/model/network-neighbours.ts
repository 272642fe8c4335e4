import { regionNames } from "../data/provinces.ts";
import { wordsOf } from "../text/join-words.ts";
import { pickById } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { factorsOfNetwork } from "./lessons-on.ts";
import { type Bond, type Neighbour, nearest, neighbours } from "./neighbours.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { regionOf } from "./province-names.ts";
import { group, relations } from "./relations.ts";
import { siteWords } from "./site-words.ts";

type Network = Entry<"networks">;

/** Why a network stands beside another. */
export type NetworkBond = Bond &
  (
    | { kind: "lessons" | "followups" | "proposals" }
    | { kind: "word"; word: string }
    | { kind: "province" }
    | { kind: "business"; business: Network["business"] }
    | { kind: "factors"; factors: readonly Entry<"factors">[] }
  );

/** Letters of the shortest word of a name that says what a network is about. */
const SHORTEST = 4;
/** What more of the networks than this are called by says nothing of any: เครือข่าย, สหกรณ์. */
const COMMON = 0.12;
/**
 * Nor do these, wherever groups are told of: kinds of places and of bodies, and what any group does. Words that say little in the names
 * of one report stand in the content (`generalWords`).
 */
const GENERAL =
  "เมือง ตำบล อำเภอ หมู่บ้าน บ้าน ชุมชน พัฒนา จำกัด ต่าง องค์กร เครื่อง การเกษตร เกษตร ชุมนุม เรียน ตลาด อาชีพ เอกชน แปรรูป ผลิตภัณฑ์ " +
  "วิสาหกิจ วิชาการ เทศบาล ซื้อ";

/** The networks that have a word in their titles which few have, and is no place: ยางพารา. */
const namesakes = perKnowledge((k) => {
  const places = k.provinces.map(({ title }) => title);
  const general = new Set([...GENERAL.split(" "), ...siteWords(k).generalWords]);
  const wordsIn = ({ title }: Network): string[] =>
    [...new Set(wordsOf(title).map(({ segment }) => segment))].filter(
      (word) =>
        word.length >= SHORTEST &&
        !general.has(word) &&
        /^[\u0E01-\u0E4E]+$/.test(word) &&
        !places.some((place) => place.includes(word)),
    );
  const words = new Map(k.networks.map((network) => [network, new Set(wordsIn(network))]));
  const byWord = group(k.networks, (network) => [...(words.get(network) ?? [])]);
  const most = Math.max(2, Math.floor(k.networks.length * COMMON));
  /** The rarest first. */
  const tellingOf = (network: Network): string[] =>
    [...(words.get(network) ?? [])]
      .filter((word) => byWord(word).length <= most)
      .sort((a, b) => byWord(a).length - byWord(b).length);
  /** Maize (ข้าวโพด) is no rice (ข้าว): whole words. */
  const calls = (network: Network, word: string): boolean => words.get(network)?.has(word) ?? false;
  return { byWord, tellingOf, calls };
});

const inPlace = (business: string, province: string | null): string => `${business} in ${province}`;

/** The networks of each business in each place, and for each place all places, the nearest first: its own, its region's, the others. */
const kin = perKnowledge((k) => {
  const rank = (province: string | null): number => {
    const region = regionOf(province);
    return region === undefined ? -1 : regionNames.indexOf(region);
  };
  const all = [...k.provinces.map(({ id }) => id), null].sort((a, b) => rank(a) - rank(b));
  const away = (from: string | null) => (to: string | null) =>
    Number(rank(from) !== rank(to)) * all.length + Math.abs(all.indexOf(from) - all.indexOf(to));
  const from = (province: string | null): (string | null)[] => {
    const distance = away(province);
    return all.toSorted((a, b) => distance(a) - distance(b));
  };
  return {
    ofBusiness: group(k.networks, ({ business, province }) => [inPlace(business, province)]),
    places: new Map(all.map((province) => [province, from(province)])),
  };
});

/** The entries of each kind that name a network. */
const naming = (k: Knowledge, { id }: Network) => {
  const { lessonsOfNetwork, followupsOfNetwork, proposalsOfNetwork } = relations(k);
  return { lessons: lessonsOfNetwork(id), followups: followupsOfNetwork(id), proposals: proposalsOfNetwork(id) };
};
const KINDS = ["lessons", "followups", "proposals"] as const;

/** Up to so many of one business from the nearest places; not of its own, whose networks are asked for by themselves. */
function elsewhere(k: Knowledge, network: Network, count: number): Network[] {
  const found: Network[] = [];
  for (const place of kin(k).places.get(network.province) ?? []) {
    if (found.length >= count) break;
    if (place !== network.province || place === null)
      found.push(...nearest(kin(k).ofBusiness(inPlace(network.business, place)), network, count));
  }
  return found;
}

/**
 * Networks that stand near one, each with the reasons: named with it, called by the same word, of its province, of its business, or
 * with lessons on a factor that its own bear on. What is named together says most; that both bear on a factor is no reason alone.
 */
export function networkNeighbours(k: Knowledge, network: Network, limit = 5): Neighbour<Network, NetworkBond>[] {
  const its = naming(k, network);
  const entries = new Set<object>(KINDS.flatMap((kind) => [...its[kind]]));
  const factors = new Set(factorsOfNetwork(k, network.id));
  const telling = namesakes(k).tellingOf(network);
  const bondsWith = (other: Network): NetworkBond[] => {
    const theirs = naming(k, other);
    const together = KINDS.filter((kind) => theirs[kind].some((entry) => entries.has(entry)));
    const shared = factorsOfNetwork(k, other.id).filter((factor) => factors.has(factor));
    const bonds: NetworkBond[] = together.slice(0, 1).map((kind) => ({ kind, weight: 3 }));
    const word = telling.find((each) => namesakes(k).calls(other, each));
    if (word !== undefined) bonds.push({ kind: "word", weight: 3, word });
    if (network.province !== null && other.province === network.province) bonds.push({ kind: "province", weight: 2 });
    if (other.business === network.business) bonds.push({ kind: "business", weight: 2, business: other.business });
    if (bonds.length > 0 && shared.length > 0 && !together.includes("lessons"))
      bonds.push({ kind: "factors", weight: 1, factors: shared });
    return bonds;
  };
  const own = network.province === null ? [] : relations(k).networksOfProvince(network.province);
  const alike = kin(k).ofBusiness(inPlace(network.business, network.province));
  const named = KINDS.flatMap((kind) => its[kind].flatMap(({ networks }) => nearest(networks, network.id, limit)));
  const candidates = [
    ...pickById(k.networks, named),
    ...telling.flatMap((word) => nearest(namesakes(k).byWord(word), network, limit)),
    ...nearest(alike, network, limit),
    ...nearest(own, network, limit),
    ...elsewhere(k, network, limit),
  ];
  return neighbours(
    candidates.filter((other) => other !== network),
    bondsWith,
    limit,
  );
}
