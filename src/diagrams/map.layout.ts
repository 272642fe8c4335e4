import { forceCollide, forceSimulation, forceX, forceY } from "d3";
import { countFacet, networkFacets } from "../model/facets.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { networksOfProvince } from "../model/queries.ts";
import { mapText as words } from "../text/diagrams/map.ts";
import { BEAD_RADIUS, beadPlaces, type Point, placeLabels, ringRadius } from "./cluster.ts";
import { landIn } from "./land.ts";
import { around, label, round, SMALL, WIDE } from "./marks.ts";
import { measure } from "./measure.ts";
import { assertSum, sectionsOf } from "./provenance.ts";
import type { Diagram, DiagramDefinition, ListItem, Mark, SceneNode, Tone, Tools } from "./types.ts";

type Network = Entry<"networks">;
type Province = Entry<"provinces">;
interface Ring extends Point {
  province: Province;
  networks: Network[];
  r: number;
  /** Where the province lies. */
  home: Point;
}

const HEIGHT = 900;
/** The country; names stand at both sides of it. */
const LAND = { x: 96, y: 6, width: 500, height: HEIGHT - 12 };
const LABELS = { x: 2, y: 2, width: 640, height: HEIGHT - 4 };
const KEY = { x: 668, width: WIDE - 668 - 4 };
const TICKS = 240;
const FACETS = ["active", "potential", "business"] as const;

const toneOf = ({ active }: Network): Tone => (active === null ? "dashed" : active ? "solid" : "outline");
const activityOf = ({ active }: Network) => (active === null ? "unreported" : active ? "yes" : "no");

/** Rings near their provinces, none on another: a force layout with fixed ticks, the same every time. */
function settle(rings: Ring[]): Ring[] {
  forceSimulation(rings)
    .force("x", forceX<Ring>(({ home }) => home.x).strength(0.5))
    .force("y", forceY<Ring>(({ home }) => home.y).strength(0.5))
    .force("apart", forceCollide<Ring>(({ r }) => r + 2.5).strength(1).iterations(4))
    .stop()
    .tick(TICKS);
  return rings.map((ring) => ({ ...ring, x: round(ring.x), y: round(ring.y) }));
}

function ringsOf(k: Knowledge, centreOf: (province: string) => Point | undefined): Ring[] {
  const rings = k.provinces.flatMap((province) => {
    const networks = networksOfProvince(k, province.id);
    const home = centreOf(province.id);
    if (networks.length === 0) return [];
    if (!home) throw new Error(`แผนที่ไม่มีรูปของจังหวัด ${province.id}`);
    return [{ province, networks, home, ...home, r: ringRadius(networks.length) }];
  });
  return settle(rings.sort((a, b) => b.networks.length - a.networks.length));
}

/** The beads of one ring; each opens its network and carries the values that filters ask for. */
function beads(k: Knowledge, centre: Point, networks: readonly Network[], parent: string): SceneNode[] {
  const facets = networkFacets(k).filter(({ name }) => FACETS.some((facet) => facet === name));
  const places = beadPlaces(networks.length);
  return networks.map((network, i) => {
    const place = places[i] ?? { x: 0, y: 0 };
    const [cx, cy] = [round(centre.x + place.x), round(centre.y + place.y)];
    return {
      id: network.id,
      label: `${network.title} ${words.active[activityOf(network)]}`,
      href: network.url,
      parent,
      facets: Object.fromEntries(facets.map((facet) => [facet.name, facet.of(network)])),
      box: { x: cx - BEAD_RADIUS, y: cy - BEAD_RADIUS, width: 2 * BEAD_RADIUS, height: 2 * BEAD_RADIUS },
      marks: [{ kind: "circle", cx, cy, r: BEAD_RADIUS - 0.5, tone: toneOf(network) }],
    };
  });
}

/** Key to the beads, and the networks that belong to no province, beside the country. */
function key(k: Knowledge, central: readonly Network[], { wrap }: Tools): { back: Mark[]; nodes: SceneNode[] } {
  const back: Mark[] = [];
  let y = 40;
  for (const [value, text] of Object.entries(words.active)) {
    const sample = k.networks.find((network) => activityOf(network) === value);
    if (!sample) continue;
    const count = k.networks.filter((network) => activityOf(network) === value).length;
    const set = label(wrap, `${text} ${count}`, { x: KEY.x + 22, y, width: KEY.width - 22, size: SMALL, middle: true });
    back.push({ kind: "circle", cx: KEY.x + 7, cy: y, r: BEAD_RADIUS - 0.5, tone: toneOf(sample) }, set.mark);
    y += 30;
  }
  if (central.length === 0) return { back, nodes: [] };
  const r = ringRadius(central.length);
  const centre = { x: round(KEY.x + r), y: round(y + 40 + r) };
  const name = label(wrap, `${words.elsewhere} ${central.length}`, {
    x: centre.x + r + 12,
    y: centre.y,
    width: KEY.width - 2 * r - 12,
    size: SMALL,
    middle: true,
  });
  const ring: SceneNode = {
    id: "no-province",
    label: `${words.elsewhere} ${words.count(central.length)}`,
    href: "/networks/by/region/central-office/",
    box: around([{ x: centre.x - r, y: centre.y - r, width: 2 * r, height: 2 * r }, name.box], 1),
    marks: [{ kind: "circle", cx: centre.x, cy: centre.y, r: round(r), tone: "open" }, name.mark],
  };
  return { back, nodes: [ring, ...beads(k, centre, central, ring.id)] };
}

function provinceNodes(rings: readonly Ring[], { wrap }: Tools): { nodes: SceneNode[]; leaders: Mark[] } {
  const texts = rings.map(({ province, networks }) => `${province.title} ${networks.length}`);
  const sizes = texts.map((text) => ({ width: Math.ceil(measure(text, SMALL, 700)) + 2, height: 25 }));
  const spots = placeLabels(
    rings.map((ring, i) => ({ ...ring, name: texts[i] ?? "", label: sizes[i] ?? { width: 0, height: 0 } })),
    LABELS,
  );
  const leaders: Mark[] = [];
  const nodes = rings.map(({ province, networks, x, y, r }, i): SceneNode => {
    const spot = spots[i] ?? { x, y, width: 0, height: 0, away: false };
    const middle = { x: spot.x + spot.width / 2, y: spot.y + spot.height / 2 };
    const name = label(wrap, texts[i] ?? "", {
      x: middle.x,
      y: middle.y,
      width: spot.width + 2,
      size: SMALL,
      bold: true,
      anchor: "middle",
      middle: true,
      maxLines: 1,
    });
    if (spot.away) {
      const edge = Math.max(spot.x, Math.min(x, spot.x + spot.width));
      leaders.push({ kind: "path", d: `M${round(x)} ${round(y)}L${round(edge)} ${round(middle.y)}`, tone: "line" });
    }
    return {
      id: `in-${province.id}`,
      label: words.node(province.title, networks.length),
      href: province.url,
      box: around([{ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, name.box]),
      marks: [{ kind: "circle", cx: x, cy: y, r: round(r), tone: "open" }, name.mark],
    };
  });
  return { nodes, leaders };
}

function listItem(k: Knowledge, text: string, href: string | undefined, networks: readonly Network[]): ListItem {
  const facets = networkFacets(k).filter(({ name }) => FACETS.some((facet) => facet === name));
  return {
    text,
    href,
    value: words.count(networks.length),
    children: networks.map((network) => ({
      text: network.title,
      href: network.url,
      note: words.active[activityOf(network)],
      facets: Object.fromEntries(facets.map((facet) => [facet.name, facet.of(network)])),
    })),
  };
}

function build(k: Knowledge, tools: Tools): Diagram {
  const land = landIn(LAND);
  const rings = ringsOf(k, land.centreOf);
  const central = k.networks.filter(({ province }) => province === null);
  const placed = rings.reduce((sum, { networks }) => sum + networks.length, 0);
  assertSum("map", [placed, central.length], k.networks.length);
  const side = key(k, central, tools);
  const provinces = provinceNodes(rings, tools);
  const first = rings[0];
  return {
    id: "map",
    name: words.name,
    title: words.title(placed, rings.length, first?.province.title ?? "", first?.networks.length ?? 0),
    summary: words.summary(
      central.length,
      k.provinces.filter(({ id }) => networksOfProvince(k, id).length === 0).map(({ title }) => title),
    ),
    howToRead: words.howToRead,
    citations: sectionsOf(k.networks.map(({ appearances }) => ({ sources: appearances }))),
    redrawn: false,
    remarks: [{ text: words.grouping }, { text: words.credit }],
    filters: networkFacets(k)
      .filter(({ name }) => FACETS.some((facet) => facet === name))
      .map((facet) => ({ facet: facet.name, label: facet.label, values: countFacet(facet, k.networks) })),
    scene: {
      width: WIDE,
      height: HEIGHT,
      back: [
        { kind: "path", d: land.area, tone: "pale" },
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
    },
    alternative: {
      form: "list",
      items: [
        ...rings.map(({ province, networks }) => listItem(k, province.title, province.url, networks)),
        ...(central.length > 0 ? [listItem(k, words.elsewhere, undefined, central)] : []),
      ],
    },
    data: [...rings.map(({ province, networks }) => ({ province, networks })), { province: null, networks: central }]
      .filter(({ networks }) => networks.length > 0)
      .map(({ province, networks }) => ({
        id: province?.id ?? "no-province",
        url: province?.url ?? "/networks/by/region/central-office/",
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

/** Networks by province: rings with one bead a network, on the country in its provinces of B.E. 2550. */
export const map: DiagramDefinition = { id: "map", build };
