import type { Meaning, Value } from "../collections/column.ts";
import type { DataRecord } from "../exports/table.ts";
import { tables } from "../exports/tables.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { listedItems } from "../model/listed-items.ts";
import { lookupOf } from "../model/lookup.ts";
import { sectionTitle } from "../model/places.ts";
import { keyOfOther, placeKey } from "./cell-values.ts";
import { sectionKeyIn } from "./reading-order.ts";
import type { Labels } from "./sheet-file.ts";

interface Names {
  /** Of entries, and of the lists of reports: of one id, those of all reports but the first that has it under `keyOfOther`. */
  named(meaning: Meaning, used: ReadonlySet<string>): Labels;
  /** Of the sections in which places stand. */
  sections(values: readonly (Value | undefined)[]): Labels;
  /** Of a column that has a section without its report: of one id, those of all reports but the first that has it under `keyOfOther`. */
  sectionsOf(records: readonly DataRecord[]): Labels;
}

/** Names of all that records have only ids of. @param link turns a site path into the published address */
export function namesOf(k: Knowledge, link: (path: string) => string): Names {
  const lookup = lookupOf(k, link);
  const sections = new Map(
    k.sections.map((section) => [
      placeKey({ source: section.source, section: section.section }),
      [sectionTitle(k, section), link(section.url)] as const,
    ]),
  );
  /** Titles of the entries of a data file. */
  const titles = (name: string, ids: ReadonlySet<string>): Labels => {
    const table = tables.find((each) => each.name === name);
    const title = table?.columns.find((column) => column.name === "title");
    const rows = table?.rows(k).filter(({ id }) => ids.has(id)) ?? [];
    return Object.fromEntries(
      rows.map((row) => [row.id, [String(title?.value(row, lookup) ?? row.id), link(row.url)]]),
    );
  };
  return {
    named({ refersTo, listed }: Meaning, used: ReadonlySet<string>): Labels {
      if (refersTo) return titles(refersTo, used);
      if (!listed) return {};
      const labels: Record<string, readonly [string]> = {};
      for (const { source, id, label } of listedItems(k, listed))
        if (used.has(id)) labels[id in labels ? keyOfOther(source, id) : id] = [label];
      return labels;
    },
    sections: (values: readonly (Value | undefined)[]): Labels =>
      Object.fromEntries(
        [...new Set(values.flatMap((value) => (Array.isArray(value) ? value.map(placeKey) : [])))].flatMap((key) => {
          const name = sections.get(key);
          return name ? [[key, name]] : [];
        }),
      ),
    sectionsOf(records: readonly DataRecord[]): Labels {
      const labels: Record<string, readonly [string, string?]> = {};
      for (const { section, sources } of records) {
        const [first] = Array.isArray(sources) ? sources : [];
        const place = placeKey(first);
        const name = sections.get(place);
        if (typeof section !== "string" || !name || !place.endsWith(`:${section}`)) continue;
        labels[sectionKeyIn(k, { section, place })] = name;
      }
      return labels;
    },
  };
}
