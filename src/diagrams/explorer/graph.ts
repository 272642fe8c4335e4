import { addressNow } from "../../model/address-now.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { organisationUrl } from "../../model/organisations.ts";
import { perKnowledge } from "../../model/per-knowledge.ts";
import type { explorerText as words } from "../../words/diagrams/explorer.ts";

export type ThingKind = keyof typeof words.kinds;
/** Why two things are joined. */
export type Reason = keyof typeof words.reasons;
export interface DrawnThing {
  /** `network/x`: ids of two collections may be alike. */
  id: string;
  kind: ThingKind;
  name: string;
  /** Site path without the base. */
  href: string;
}
export interface Join {
  from: string;
  to: string;
  reason: Reason;
}
/** Everything and how it is joined; two things have one join for each reason. */
export interface Graph {
  things: readonly DrawnThing[];
  joins: readonly Join[];
}

const key = (kind: ThingKind, id: string): string => `${kind}/${id}`;

/** Networks, provinces, organisations and people, factors, lessons and their topics, joined as the entries say. */
export const graphOf: (k: Knowledge) => Graph = perKnowledge((k) => {
  const named = new Set<string>();
  const joins = new Map<string, Join>();
  const join = (from: string, reason: Reason, to: string) => joins.set(`${from} ${reason} ${to}`, { from, to, reason });
  for (const { id, province } of k.networks)
    if (province !== null) join(key("network", id), "province", key("province", province));
  for (const reason of ["followup", "proposal"] as const)
    for (const { networks, organisations } of k[`${reason}s`])
      for (const name of organisations) {
        named.add(name);
        for (const network of networks) join(key("network", network), reason, key("organisation", name));
      }
  for (const { id, province, speaker, networks, factors, topic } of k.lessons) {
    const lesson = key("lesson", id);
    if (province !== undefined) join(lesson, "advice", key("province", province));
    if (speaker !== undefined) {
      named.add(speaker);
      join(lesson, "speaker", key("organisation", speaker));
    }
    for (const network of networks) join(lesson, "about", key("network", network));
    for (const factor of factors) {
      join(lesson, "factor", key("factor", factor));
      if (province !== undefined) join(key("province", province), "adviceOn", key("factor", factor));
      for (const network of networks) join(key("network", network), "lessonOn", key("factor", factor));
    }
    join(lesson, "topic", key("topic", topic));
  }
  const entries = (
    kind: Exclude<ThingKind, "organisation">,
    list: readonly { id: string; title: string; url: string }[],
  ): DrawnThing[] => list.map(({ id, title, url }) => ({ id: key(kind, id), kind, name: title, href: url }));
  const things = [
    ...entries("network", k.networks),
    ...entries("province", k.provinces),
    ...entries("factor", k.factors),
    ...entries("topic", k.topics),
    ...entries("lesson", k.lessons),
    ...[...named].map(
      (name): DrawnThing => ({
        id: key("organisation", name),
        kind: "organisation",
        name,
        href: addressNow(k, organisationUrl(name)),
      }),
    ),
  ];
  const known = new Set(things.map(({ id }) => id));
  return { things, joins: [...joins.values()].filter(({ from, to }) => known.has(from) && known.has(to)) };
});
