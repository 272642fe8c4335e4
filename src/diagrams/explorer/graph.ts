import type { Knowledge } from "../../model/knowledge.ts";
import type { explorerText as words } from "../../words/diagrams/explorer.ts";

export type GraphKind = keyof typeof words.kinds;
export interface GraphNode {
  id: string;
  kind: GraphKind;
  name: string;
  href: string;
}
export interface GraphLink {
  from: string;
  to: string;
  /** It says where something belongs (province, speaker, partners); else what a lesson speaks of. */
  belongs: boolean;
}
/** Everything and what it is joined to; each link stands once. */
export interface Graph {
  nodes: GraphNode[];
  links: GraphLink[];
}

/** Ids of the collections may be alike: `factor/x`, `lesson/x`. */
const key = (kind: GraphKind, id: string): string => `${kind}/${id.replace(/\s+/g, "_")}`;

/** Joins networks, provinces, organisations and people, factors and lessons as the entries do. */
export function graphOf(k: Knowledge): Graph {
  const named = new Set<string>();
  const links = new Map<string, GraphLink>();
  const join = (from: string, to: string, belongs = true) => links.set(`${from} ${to}`, { from, to, belongs });
  for (const { id, province } of k.networks) if (province !== null) join(key("network", id), key("province", province));
  for (const { networks, organisations } of [...k.followups, ...k.proposals]) {
    for (const name of organisations) {
      named.add(name);
      for (const network of networks) join(key("network", network), key("organisation", name));
    }
  }
  for (const { id, province, speaker, networks, factors } of k.lessons) {
    const lesson = key("lesson", id);
    if (province !== undefined) join(lesson, key("province", province));
    if (speaker !== undefined) {
      named.add(speaker);
      join(lesson, key("organisation", speaker));
    }
    for (const network of networks) join(lesson, key("network", network), false);
    for (const factor of factors) join(lesson, key("factor", factor), false);
  }
  const entries = (
    kind: Exclude<GraphKind, "organisation">,
    list: readonly { id: string; title: string; url: string }[],
  ): GraphNode[] => list.map(({ id, title, url }) => ({ id: key(kind, id), kind, name: title, href: url }));
  return {
    nodes: [
      ...entries("factor", k.factors),
      ...entries("province", k.provinces),
      ...entries("network", k.networks),
      ...entries("lesson", k.lessons),
      ...[...named].map(
        (name): GraphNode => ({ id: key("organisation", name), kind: "organisation", name, href: "/organisations/" }),
      ),
    ],
    links: [...links.values()],
  };
}

/** What each node is joined to, in the order of the nodes. */
export function neighbours({ nodes, links }: Graph): Map<string, GraphNode[]> {
  const places = new Map(nodes.map(({ id }, i) => [id, i]));
  const near = new Map<string, Set<number>>(nodes.map(({ id }) => [id, new Set()]));
  const add = (id: string, other: string) => {
    const place = places.get(other);
    if (place !== undefined) near.get(id)?.add(place);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  const named = (places: ReadonlySet<number>): GraphNode[] =>
    [...places].sort((a, b) => a - b).flatMap((place) => nodes[place] ?? []);
  return new Map([...near].map(([id, places]) => [id, named(places)]));
}
