import type { ColumnPlace } from "../collections/column.ts";
import { outlines } from "../collections/index.ts";
import { bySource } from "../collections/later.ts";
import { entry } from "../words/entry.ts";
import { byId } from "./by-id.ts";
import type { Knowledge } from "./knowledge.ts";
import { fieldOf } from "./untyped.ts";

/** What later reports say at the places of an entry of what it says in its fields: a line for each report, with the names of the fields. */
export function saidLater(
  k: Knowledge,
  collection: "networks" | "provinces",
  places: readonly ColumnPlace[],
): string[] {
  const fields = outlines[collection].fields ?? [];
  return bySource(places).flatMap((place) => {
    const said = fields.flatMap(({ name, title, choices, nothing }) => {
      const value = fieldOf(place, name);
      if (value === undefined) return [];
      return `${title}: ${(value === null ? nothing : choices?.[String(value)]) ?? String(value)}`;
    });
    const report = byId(k.sources, place.source);
    return report && said.length > 0 ? [entry.saidLater(report.yearBE, said)] : [];
  });
}
