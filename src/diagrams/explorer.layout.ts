import type { Knowledge } from "../model/knowledge.ts";
import { explorerText as words } from "../text/diagrams/explorer.ts";
import { type GraphKind, type GraphNode, graphOf, neighbours } from "./explorer/graph.ts";
import { looks } from "./explorer/looks.ts";
import { explorerScene } from "./explorer/scene.ts";
import { sectionsOf } from "./provenance.ts";
import type { Diagram, DiagramDefinition, ListItem, Tools } from "./types.ts";

/**
 * How many lines a row has, and to what. Lessons are sentences: each names its own neighbours, so elsewhere they are
 * counted; every link is named at one of its ends at least.
 */
function joinedOf({ kind }: GraphNode, near: readonly GraphNode[]): Pick<ListItem, "value" | "note"> {
  const lessons = kind === "lesson" ? [] : near.filter((other) => other.kind === "lesson");
  const named = near.filter((other) => !lessons.includes(other)).map(({ name }) => name);
  if (near.length === 0) return { value: words.links(0), note: words.alone };
  if (named.length === 0) return { value: words.lessons(lessons.length) };
  return { value: words.links(near.length), note: words.joined(named, lessons.length) };
}

function build(k: Knowledge, tools: Tools): Diagram {
  const graph = graphOf(k);
  const near = neighbours(graph);
  const count = ({ id }: GraphNode) => near.get(id)?.length ?? 0;
  const kinds = (Object.keys(words.kinds) as GraphKind[]).filter((kind) =>
    graph.nodes.some((node) => node.kind === kind),
  );
  const most = [...graph.nodes].sort((a, b) => count(b) - count(a))[0];
  const alone = graph.nodes.filter((node) => count(node) === 0).length;
  return {
    id: "explorer",
    name: words.name,
    title: words.title(graph.nodes.length, graph.links.length, most?.name ?? "", most ? count(most) : 0),
    summary: words.summary(alone),
    howToRead: words.howToRead,
    citations: sectionsOf([...k.lessons, ...k.followups, ...k.proposals]),
    redrawn: false,
    remarks: [{ text: words.rule }],
    legend: [
      ...kinds.map((kind) => ({ tone: looks[kind].tone, label: words.kinds[kind], bead: !looks[kind].square })),
      { tone: "line", label: words.line },
    ],
    filters: [
      { facet: "kind", label: words.filter, values: kinds.map((kind) => ({ value: kind, label: words.kinds[kind] })) },
    ],
    scene: explorerScene(graph, (id) => near.get(id)?.length ?? 0, tools),
    alternative: {
      form: "list",
      items: kinds.map((kind) => {
        const nodes = graph.nodes.filter((node) => node.kind === kind).sort((a, b) => count(b) - count(a));
        return {
          text: words.kinds[kind],
          value: String(nodes.length),
          facets: { kind: [kind] },
          fold: {},
          group: kind,
          children: nodes.map((node) => ({
            text: node.name,
            href: node.href,
            ...joinedOf(node, near.get(node.id) ?? []),
          })),
        };
      }),
    },
    data: graph.links.map(({ from, to }) => {
      const [a, b] = [from, to].map((id) => graph.nodes.find((node) => node.id === id));
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
export const explorer: DiagramDefinition = { id: "explorer", build };
