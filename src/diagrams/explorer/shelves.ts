import type { Knowledge } from "../../model/knowledge.ts";
import { keptHtml } from "../../model/terms.ts";
import { type Shelved, shelfCount, shelfName, shelfOf, type ThingsFile } from "./joined-files.ts";
import { type View, viewsOf } from "./view.ts";

/** More names of one group than this are no neighbourhood but a list, which the thing's own page has. */
export const MOST_OF_A_GROUP = 60;

/** A view as it is written, and as it is drawn. @param html writes a name */
export const shelved = ({ thing, groups }: View, html: (name: string) => string): Shelved => ({
  kind: thing.kind,
  name: html(thing.name),
  page: thing.href,
  groups: groups.map(({ reason, end, things }) => ({
    reason,
    end,
    count: things.length,
    things: things.slice(0, MOST_OF_A_GROUP).map(({ id, name }) => [id, html(name)] as const),
  })),
});

/** Every file by its name. @param html writes a name, by default with its lines kept */
export function shelvesOf(k: Knowledge, html = keptHtml(k)): Map<string, ThingsFile> {
  const views = viewsOf(k);
  const count = shelfCount(views.size);
  const filled = Map.groupBy(views.values(), ({ thing }) => shelfOf(thing.id, count));
  return new Map(
    Array.from({ length: count }, (_, number) => [
      shelfName(number, count),
      Object.fromEntries((filled.get(number) ?? []).map((view) => [view.thing.id, shelved(view, html)])),
    ]),
  );
}
