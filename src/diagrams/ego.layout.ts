import { addressNow } from "../model/address-now.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { lessonsOfFactor, lessonsOfNetwork } from "../model/lessons-on.ts";
import { followupsOfNetwork, proposalsOfNetwork } from "../model/of-network.ts";
import { organisationUrl } from "../model/organisations.ts";
import { type Foremost, egoText as words } from "../words/diagrams/ego.ts";
import { networkFactorsText } from "../words/diagrams/network-factors.ts";
import type { Diagram, ListItem, Tools } from "./diagram.ts";
import { type Ego, type EgoItem, egoScene } from "./ego-scene.ts";
import { countOf, factorCounts } from "./factor-counts.ts";
import { sectionsOf } from "./provenance.ts";

/** Organisations and people that follow-ups and proposals name together with a network, each once. */
const organisationsOf = (k: Knowledge, network: string): string[] => [
  ...new Set(
    [...followupsOfNetwork(k, network), ...proposalsOfNetwork(k, network)].flatMap(
      ({ organisations }) => organisations,
    ),
  ),
];
/** Named by its place in the list: Thai letters in ids weigh three bytes each, and the page has many of them. */
const organisationItem = (k: Knowledge, name: string, place: number, on?: readonly string[]): EgoItem => ({
  id: `o${place}`,
  text: name,
  href: addressNow(k, organisationUrl(name)),
  on,
});

const asList = (heading: string, items: readonly EgoItem[], note?: (item: EgoItem) => string): ListItem[] =>
  items.length === 0
    ? []
    : [{ text: heading, children: items.map((item) => ({ text: item.text, href: item.href, note: note?.(item) })) }];

type Words = typeof words.network | typeof words.factor;
function diagram(
  id: string,
  name: string,
  title: string,
  text: Words,
  ego: Ego,
  citations: Diagram["citations"],
  items: readonly ListItem[],
  tools: Tools,
): Diagram {
  return {
    id,
    name,
    title,
    summary: text.summary(ego),
    howToRead: text.howToRead(ego),
    citations,
    redrawn: false,
    remarks: [],
    ...tools.draw(() => egoScene(ego, tools)),
    alternative: { form: "list", items },
    data: [],
    published: false,
  };
}

/** Those with the highest count. @param counted none is 0 */
function foremost(counted: readonly { name: string; count: number }[]): Foremost {
  const highest = Math.max(...counted.map(({ count }) => count));
  const names = counted.filter(({ count }) => count === highest).map(({ name }) => name);
  return { names, most: names.length < counted.length };
}

/** What joins an entry to fewer is said in a line, and no drawing is made of it. */
const FEWEST = 3;

/** A network with its organisations, lessons and their factors; `undefined` when the report joins it to next to nothing. */
export function networkEgo(k: Knowledge, tools: Tools, network: Entry<"networks">): Diagram | undefined {
  const organisations = organisationsOf(k, network.id).map((name, place) => organisationItem(k, name, place));
  const lessons = lessonsOfNetwork(k, network.id);
  const factors = k.factors.filter(({ id }) => countOf({ lessons }, id) > 0);
  if (organisations.length + lessons.length < FEWEST) return undefined;
  const lessonItems = lessons.map(({ id, title, url }): EgoItem => ({ id, text: title, href: url }));
  const factorItems = factors.map(
    ({ id, title, url }): EgoItem => ({
      id,
      text: title,
      href: url,
      on: lessons.filter((lesson) => lesson.factors.includes(id)).map((lesson) => lesson.id),
    }),
  );
  const { columns } = words;
  const ego: Ego = {
    centre: { id: network.id, text: network.title, href: network.url },
    left: organisations.length > 0 ? { heading: columns.organisations, items: organisations } : undefined,
    right: lessons.length > 0 ? { heading: columns.lessons, items: lessonItems } : undefined,
    beyond: factors.length > 0 ? { heading: columns.factors, items: factorItems } : undefined,
  };
  const factorsOf = ({ id }: EgoItem) =>
    words.beyond(
      columns.factors,
      factorItems.filter(({ on }) => on?.includes(id)).map(({ text }) => text),
    );
  return diagram(
    `ego-${network.id}`,
    words.network.name(network.title),
    words.network.title(
      organisations.map(({ text }) => text),
      foremost(factors.map(({ id, title }) => ({ name: title, count: countOf({ lessons }, id) }))),
    ),
    words.network,
    ego,
    sectionsOf([...followupsOfNetwork(k, network.id), ...proposalsOfNetwork(k, network.id), ...lessons]),
    [...asList(columns.organisations, organisations), ...asList(columns.lessons, lessonItems, factorsOf)],
    tools,
  );
}

/** A factor with who speaks of it, which networks the lessons name, and whom those work with; `undefined` where hardly anyone does. */
export function factorEgo(k: Knowledge, tools: Tools, factor: Entry<"factors">): Diagram | undefined {
  const lessons = lessonsOfFactor(k, factor.id);
  const rows = factorCounts(k).rows.filter((row) => countOf(row, factor.id) > 0);
  const ranked = [...rows].sort((a, b) => countOf(b, factor.id) - countOf(a, factor.id));
  const item = ({ id, text, kind, href, cellHref }: (typeof rows)[number], count: number): EgoItem => ({
    id,
    text: networkFactorsText.numbered(text, count),
    href: kind === "network" ? href : cellHref(factor.id),
  });
  const of = (network: boolean) =>
    ranked.filter(({ kind }) => (kind === "network") === network).map((row) => item(row, countOf(row, factor.id)));
  const [places, networks] = [of(false), of(true)];
  const provinces = ranked
    .filter(({ kind }) => kind === "province")
    .map((row) => ({ name: row.text, count: countOf(row, factor.id) }));
  if (places.length + networks.length < FEWEST) return undefined;
  const working = networks.map(({ id }) => ({ id, names: organisationsOf(k, id.replace(/^row-/, "")) }));
  const organisations = [...new Set(working.flatMap(({ names }) => names))].map((name, at) =>
    organisationItem(
      k,
      name,
      at,
      working.filter(({ names }) => names.includes(name)).map(({ id }) => id),
    ),
  );
  const { columns } = words;
  const ego: Ego = {
    centre: { id: factor.id, text: factor.title, href: factor.url },
    left: { heading: columns.places, items: places },
    right: networks.length > 0 ? { heading: columns.networks, items: networks } : undefined,
    beyond: organisations.length > 0 ? { heading: columns.organisations, items: organisations } : undefined,
  };
  const workingWith = ({ id }: EgoItem) =>
    words.beyond(columns.organisations, working.find((one) => one.id === id)?.names ?? []);
  return diagram(
    `ego-${factor.id}`,
    words.factor.name(factor.title),
    words.factor.title(foremost(provinces), networkFactorsText.forum),
    words.factor,
    ego,
    sectionsOf(lessons),
    [...asList(columns.places, places), ...asList(columns.networks, networks, workingWith)],
    tools,
  );
}
