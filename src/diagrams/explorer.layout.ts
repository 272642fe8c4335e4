import type { Knowledge } from "../model/knowledge.ts";
import { explorerText as words } from "../words/diagrams/explorer.ts";
import { type GraphKind, type GraphNode, graphOf, neighbours } from "./explorer/graph.ts";
import { looks } from "./explorer/looks.ts";
import { overviewScene } from "./explorer/overview.ts";
import { explorerScene } from "./explorer/scene.ts";
import { sectionsOf } from "./provenance.ts";
import type { Diagram, DiagramDefinition, ListItem, Tools } from "./types.ts";

/** More dots than this are a cloud: provinces are drawn instead, with numbers. */
const MOST_DOTS = 440;
/** Where all entries of a kind are listed. */
const PAGES: Readonly<Record<GraphKind, string>> = {
  factor: "/factors/",
  province: "/provinces/",
  network: "/networks/",
  organisation: "/organisations/",
  lesson: "/lessons/",
};

/**
 * How many lines a row has, and to what. Lessons are sentences: each names its own neighbours, so elsewhere they are
 * counted; every link is named at one of its ends at least.
 */
function joinedOf({ kind }: GraphNode, near: readonly GraphNode[]): Pick<ListItem, "value" | "note"> {
  const lessons = kind === "lesson" ? [] : near.filter((other) => other.kind === "lesson");
  const named = near.filter((other) => kind === "lesson" || other.kind !== "lesson").map(({ name }) => name);
  if (near.length === 0) return { value: words.links(0), note: words.alone };
  if (named.length === 0) return { value: words.lessons(lessons.length) };
  return { value: words.links(near.length), note: words.joined(named, lessons.length) };
}

/** The same where names would be too many: how many of each kind. */
function countedOf(near: readonly GraphNode[]): Pick<ListItem, "value" | "note"> {
  if (near.length === 0) return { value: words.links(0), note: words.alone };
  const kinds = [...Map.groupBy(near, ({ kind }) => kind)];
  return {
    value: words.links(near.length),
    note: words.counted(kinds.map(([kind, list]) => ({ kind: words.kinds[kind], count: list.length }))),
  };
}

function build(k: Knowledge, tools: Tools): Diagram {
  const graph = graphOf(k);
  const near = neighbours(graph);
  const count = ({ id }: GraphNode) => near.get(id)?.length ?? 0;
  const kinds = (Object.keys(words.kinds) as GraphKind[]).filter((kind) =>
    graph.nodes.some((node) => node.kind === kind),
  );
  const most = [...graph.nodes].sort((a, b) => count(b) - count(a))[0];
  const lines = (id: string): number => near.get(id)?.length ?? 0;
  const dots = graph.nodes.length > MOST_DOTS ? undefined : tools.draw(() => explorerScene(graph, lines, tools));
  const many = dots === undefined || dots.undrawn !== undefined;
  const named = new Map(graph.nodes.map((node) => [node.id, node]));
  const alone = graph.nodes.filter((node) => count(node) === 0).length;
  return {
    id: "explorer",
    name: words.name,
    title: words.title(graph.nodes.length, graph.links.length, most?.name ?? "", most ? count(most) : 0),
    summary: words.summary(alone),
    howToRead: many ? words.howToReadMany : words.howToRead,
    citations: sectionsOf([...k.lessons, ...k.followups, ...k.proposals]),
    redrawn: false,
    remarks: [{ text: words.rule }],
    legend: many
      ? []
      : [
          ...kinds.map((kind) => ({ tone: looks[kind].tone, label: words.kinds[kind], bead: !looks[kind].square })),
          { tone: "line", label: words.line },
        ],
    filters: [
      { facet: "kind", label: words.filter, values: kinds.map((kind) => ({ value: kind, label: words.kinds[kind] })) },
    ],
    ...(dots && !many ? dots : tools.draw(() => overviewScene(graph, lines, tools))),
    alternative: {
      form: "list",
      items: kinds.map((kind) => {
        const nodes = graph.nodes.filter((node) => node.kind === kind).sort((a, b) => count(b) - count(a));
        return {
          text: words.kinds[kind],
          value: String(nodes.length),
          facets: { kind: [kind] },
          fold: {},
          all: PAGES[kind],
          group: kind,
          children: nodes.map((node) => ({
            text: node.name,
            href: node.href,
            ...(many ? countedOf(near.get(node.id) ?? []) : joinedOf(node, near.get(node.id) ?? [])),
          })),
        };
      }),
    },
    data: graph.links.map(({ from, to }) => {
      const [a, b] = [named.get(from), named.get(to)];
      return {
        id: `${from} ${to}`,
        url: a?.href ?? "",
        title: a?.name ?? "",
        kind: a?.kind ?? "",
        to: b?.name ?? "",
        toKind: b?.kind ?? "",
        toUrl: b?.href ?? "",
      };
    }),
    published: true,
  };
}

/** Everything and how it is joined, to wander in. Our reading, and said so. */
export const explorer: DiagramDefinition = {
  id: "explorer",
  drawable: (k) => k.networks.length + k.lessons.length > 0,
  build,
};
