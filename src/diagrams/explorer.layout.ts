import { listPages } from "../collections/index.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { ORGANISATIONS } from "../model/organisations.ts";
import { formatNumber } from "../text/numbers.ts";
import { explorerText as words } from "../words/diagrams/explorer.ts";
import type { Diagram, DiagramDefinition, Tools } from "./diagram.ts";
import { NOTHING } from "./drawn.ts";
import { graphOf, type ThingKind } from "./explorer/graph.ts";
import { neighbourScene } from "./explorer/neighbour-scene.ts";
import { exampleOf } from "./explorer/view.ts";
import { sectionsOf } from "./provenance.ts";

/** Where all things of a kind are listed. */
const PAGES: Readonly<Record<ThingKind, string>> = {
  network: listPages.networks.path,
  province: listPages.provinces.path,
  factor: listPages.factors.path,
  topic: listPages.lessons.path,
  lesson: listPages.lessons.path,
  organisation: ORGANISATIONS,
};

/** The drawing is of the example, the list of what can be chosen, the data are every join. */
function build(k: Knowledge, tools: Tools): Diagram {
  const { things, joins } = graphOf(k);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const example = exampleOf(k);
  const kinds = (Object.keys(words.kinds) as ThingKind[]).filter((kind) => things.some((thing) => thing.kind === kind));
  const pairs = [...Map.groupBy(joins, ({ from, to }) => `${from} ${to}`).values()];
  return {
    id: "explorer",
    name: words.name,
    title: words.title(things.length, pairs.length),
    summary: words.summary,
    howToRead: words.howToRead,
    citations: sectionsOf([...k.lessons, ...k.followups, ...k.proposals]),
    redrawn: false,
    remarks: [{ text: words.rule }],
    ...(example ? tools.draw(() => neighbourScene(example, tools)) : { scene: NOTHING, undrawn: [words.alone] }),
    alternative: {
      form: "list",
      items: kinds.map((kind) => {
        const own = things.filter((thing) => thing.kind === kind);
        return {
          text: words.kinds[kind],
          value: formatNumber(own.length),
          fold: {},
          all: PAGES[kind],
          group: kind,
          children: own.map(({ id, name, href }) => ({ text: name, href, group: id })),
        };
      }),
    },
    data: pairs.flatMap(([join, ...more]) => {
      const [a, b] = [byId.get(join?.from ?? ""), byId.get(join?.to ?? "")];
      if (!join || !a || !b) return [];
      return {
        id: [a.id, b.id].map((id) => id.replace(/\s+/g, "_")).join(" "),
        url: a.href,
        title: a.name,
        kind: a.kind,
        to: b.name,
        toKind: b.kind,
        toUrl: b.href,
        why: [join, ...more].map(({ reason }) => words.reasons[reason].from).join(" · "),
      };
    }),
    published: true,
  };
}

/** What one thing is joined to, to wander from one to the next. */
export const explorer: DiagramDefinition = {
  id: "explorer",
  ofAll: true,
  drawable: (k) => exampleOf(k) !== undefined,
  build,
};
