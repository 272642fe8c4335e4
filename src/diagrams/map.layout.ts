import { countFacet, type Facet } from "../model/facet.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { networkFacets } from "../model/list-facets.ts";
import { activityOf } from "../model/network-activity.ts";
import { networksOfProvince } from "../model/of-network.ts";
import { activityLabel } from "../model/status.ts";
import { counted } from "../words/counted.ts";
import { mapText as words } from "../words/diagrams/map.ts";
import { BEAD_RADIUS, ringRadius } from "./beads.ts";
import type { Diagram, DiagramDefinition, ListItem, Tools } from "./diagram.ts";
import { disagreementsOn } from "./disagreements.ts";
import { narrowly } from "./drawn.ts";
import { boundingBox, squareAround } from "./geometry.ts";
import { landIn, laterThan, yearOf } from "./land.ts";
import { type NumberSheet, numberMap, PHONE } from "./map-numbers.ts";
import { beads, ELSEWHERE_PAGE, FACETS, groupsOf, type Network, provinceNodes, ringsOf, toneOf } from "./map-rings.ts";
import { label, round, SMALL, WIDE } from "./marks.ts";
import { sectionsOf } from "./provenance.ts";
import type { Mark, Scene, SceneNode } from "./scene.ts";

const HEIGHT = 900;
/** The country; names stand at both sides of it. */
const LAND = { x: 176, y: 6, width: 500, height: HEIGHT - 12 };
const LABELS = { x: 2, y: 2, width: WIDE - 4, height: HEIGHT - 4 };
/** More beads than this cover the country; a number in each circle says more then. */
const MOST_BEADS = 400;
/** The same paper for the map in numbers. */
const SHEET: NumberSheet = {
  width: WIDE,
  height: HEIGHT,
  land: LAND,
  size: SMALL,
  largest: 70,
  elsewhere: { x: 790, y: 640, width: 220 },
};
/** In the gulf, where nothing else stands. */
const KEY = { x: 648, y: 640, width: WIDE - 648 - 4 };
const KEY_LINE = 28;
/** Key to the beads, and the networks that belong to no province, beside the country; higher up when those are many. */
function key(k: Knowledge, central: readonly Network[], { wrap }: Tools): { back: Mark[]; nodes: SceneNode[] } {
  const activity = networkFacets(k).find(({ name }) => name === "active");
  const kinds = activity ? countFacet(activity, k.networks) : [];
  const r = ringRadius(central.length);
  const heading = { ...KEY, size: SMALL, bold: true };
  const { height } = label(wrap, activity?.label ?? "", heading).box;
  const below = height + 18 + kinds.length * KEY_LINE + 24 + 2 * r;
  const top = Math.min(KEY.y, HEIGHT - 6 - below);
  const back: Mark[] = [label(wrap, activity?.label ?? "", { ...heading, y: top }).mark];
  let y = top + height + 18;
  for (const { label: text, value, count } of kinds) {
    const sample = k.networks.find((network) => activityOf(network) === value);
    if (!sample) continue;
    const line = `${text} ${counted.networks(count)}`;
    const set = label(wrap, line, { x: KEY.x + 20, y, width: KEY.width - 20, size: SMALL, middle: true });
    back.push({ kind: "circle", cx: KEY.x + 6, cy: y, r: BEAD_RADIUS - 0.5, tone: toneOf(sample) }, set.mark);
    y += KEY_LINE;
  }
  if (central.length === 0) return { back, nodes: [] };
  const centre = { x: round(KEY.x + r), y: round(y + 24 + r) };
  const name = label(wrap, `${words.elsewhere} ${central.length}`, {
    x: centre.x + r + 12,
    y: centre.y,
    width: KEY.width - 2 * r - 12,
    size: SMALL,
    middle: true,
  });
  const ring: SceneNode = {
    id: "no-province",
    label: words.nowhere(central.length),
    href: ELSEWHERE_PAGE,
    box: boundingBox([squareAround(centre, r), name.box], 1),
    marks: [{ kind: "circle", cx: centre.x, cy: centre.y, r: round(r), tone: "open" }, name.mark],
  };
  return { back, nodes: [ring, ...beads(k, centre, central, ring.id)] };
}

/** A province in the ranked list, its networks folded under it, each with its state on the same line. */
function listItem(
  k: Knowledge,
  facets: readonly Facet<Network>[],
  place: { group: string; text: string; href: string; fold: { page: string } },
  networks: readonly Network[],
): ListItem {
  return {
    ...place,
    value: counted.networks(networks.length),
    children: networks.map((network) => ({
      text: network.title,
      href: network.url,
      status: { tone: toneOf(network), label: activityLabel(k, network) },
      facets: Object.fromEntries(facets.map((facet) => [facet.name, facet.of(network)])),
    })),
  };
}

/** Every network as a bead in its province's ring. @throws Error when a name has no place. */
function beadMap(k: Knowledge, central: readonly Network[], tools: Tools): Scene {
  const land = landIn(LAND, yearOf(k));
  const rings = ringsOf(k, land.centreOf, { radius: ringRadius, apart: (r) => r + 2.5, frame: LABELS });
  const side = key(k, central, tools);
  const provinces = provinceNodes(rings, LABELS, tools);
  return {
    width: WIDE,
    height: HEIGHT,
    back: [
      { kind: "path", d: land.area, tone: "land" },
      { kind: "path", d: land.borders, tone: "hair" },
      ...provinces.leaders,
      ...side.back,
    ],
    // Provinces first, so that no name's area lies over another province's beads.
    nodes: [
      ...provinces.nodes,
      ...rings.flatMap((ring) => beads(k, ring, ring.networks, `in-${ring.province.id}`)),
      ...side.nodes,
    ],
  };
}

function build(k: Knowledge, tools: Tools): Diagram {
  const central = k.networks.filter(({ province }) => province === null);
  const groups = groupsOf(k);
  const facets = networkFacets(k).filter(({ name }) => FACETS.includes(name));
  const placed = groups.reduce((sum, { networks }) => sum + networks.length, 0);
  const first = groups[0];
  const many = k.networks.length > MOST_BEADS;
  const beaded = !many ? tools.draw(() => beadMap(k, central, tools)) : undefined;
  const numbers = !beaded || beaded.undrawn !== undefined;
  return {
    id: "map",
    name: words.name,
    title: words.title(placed, groups.length, first?.province.title ?? "", first?.networks.length ?? 0),
    summary: words.summary(
      central.length,
      k.provinces.filter(({ id }) => networksOfProvince(k, id).length === 0).map(({ title }) => title),
    ),
    howToRead: numbers ? words.howToReadMany : words.howToRead,
    citations: sectionsOf(k.networks.map(({ appearances }) => ({ sources: appearances }))),
    redrawn: false,
    remarks: [
      ...disagreementsOn(k, ["networks-appendix", "networks-active"]),
      { text: words.grouping, ofFilters: true },
      { text: words.credit(laterThan(yearOf(k))) },
    ],
    filters: facets.map((facet) => ({ facet: facet.name, label: facet.label, values: countFacet(facet, k.networks) })),
    ...(numbers ? tools.draw(() => numberMap(k, central, SHEET, tools)) : beaded),
    ...narrowly(tools, () => numberMap(k, central, PHONE, tools), many ? words.howToReadMany : words.howToReadNarrow),
    alternative: {
      form: "list",
      more: true,
      items: [
        ...groups.map(({ province: { id, title, url }, networks }) =>
          listItem(
            k,
            facets,
            { group: `in-${id}`, text: title, href: url, fold: { page: words.provincePage(title) } },
            networks,
          ),
        ),
        ...(central.length > 0
          ? [
              listItem(
                k,
                facets,
                {
                  group: "no-province",
                  text: words.elsewhere,
                  href: ELSEWHERE_PAGE,
                  fold: { page: words.elsewherePage },
                },
                central,
              ),
            ]
          : []),
      ],
    },
    data: [...groups, { province: null, networks: central }]
      .filter(({ networks }) => networks.length > 0)
      .map(({ province, networks }) => ({
        id: province?.id ?? "no-province",
        url: province?.url ?? ELSEWHERE_PAGE,
        title: province?.title ?? words.elsewhere,
        networks: networks.length,
        active: networks.filter(({ active }) => active === true).length,
        inactive: networks.filter(({ active }) => active === false).length,
        unreported: networks.filter(({ active }) => active === null).length,
        business: networks.filter(({ potential }) => potential === "business").length,
        learning: networks.filter(({ potential }) => potential === "learning").length,
      })),
    published: true,
  };
}

/** Networks by province: rings with one bead a network, on the country in the provinces of the report's year. */
export const map: DiagramDefinition = { id: "map", drawable: (k) => k.networks.length > 0, build };
