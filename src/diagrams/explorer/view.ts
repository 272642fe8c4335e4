import type { Knowledge } from "../../model/knowledge.ts";
import { perKnowledge } from "../../model/per-knowledge.ts";
import { explorerText as words } from "../../words/diagrams/explorer.ts";
import { type DrawnThing, graphOf, type Reason } from "./graph.ts";

/** At which end of a join the thing in the middle stands. */
export type End = "from" | "to";

/** What is joined to the thing in the middle for one reason. */
export interface ViewGroup {
  reason: Reason;
  end: End;
  things: readonly DrawnThing[];
}
/** One thing and what it is joined to. */
export interface View {
  thing: DrawnThing;
  groups: readonly ViewGroup[];
}

/** In the order in which they are told: where, who, what of, what for. */
const REASONS = Object.keys(words.reasons) as Reason[];

/** What every thing is joined to, by its id. */
export const viewsOf: (k: Knowledge) => ReadonlyMap<string, View> = perKnowledge((k) => {
  const { things, joins } = graphOf(k);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const from = Map.groupBy(joins, (join) => join.from);
  const to = Map.groupBy(joins, (join) => join.to);
  const groupsOf = (id: string): ViewGroup[] =>
    REASONS.flatMap((reason) =>
      (["from", "to"] as const).flatMap((end): ViewGroup[] => {
        const own = ((end === "from" ? from : to).get(id) ?? []).filter((join) => join.reason === reason);
        const joined = own.flatMap((join) => byId.get(end === "from" ? join.to : join.from) ?? []);
        return joined.length === 0 ? [] : [{ reason, end, things: joined }];
      }),
    );
  return new Map(things.map((thing) => [thing.id, { thing, groups: groupsOf(thing.id) }]));
});

/** A drawing with more names than this says less at one look. */
const CLEAR = 16;

/**
 * What is drawn before anything is chosen: the thing that is joined for the most reasons and, of those, has the most neighbours
 * that are seen at one look; `undefined` when nothing is joined to anything.
 */
export function exampleOf(k: Knowledge): View | undefined {
  const size = ({ groups }: View) => groups.reduce((sum, { things }) => sum + things.length, 0);
  const joined = [...viewsOf(k).values()].filter((view) => view.groups.length > 0);
  const clear = joined.filter((view) => size(view) <= CLEAR);
  return (clear.length > 0 ? clear : joined).reduce<View | undefined>(
    (best, view) =>
      best &&
      (best.groups.length > view.groups.length ||
        (best.groups.length === view.groups.length && size(best) >= size(view)))
        ? best
        : view,
    undefined,
  );
}
