import { isCited } from "../cite/cited.ts";
import type { Meaning, Value } from "../collections/column.ts";
import type { DataRecord, Table } from "../exports/table.ts";
import { tables } from "../exports/tables.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { lookupOf } from "../model/lookup.ts";
import { sectionTitle } from "../model/places.ts";
import type { FileColumn, FilePart, Labels, SheetFile } from "./sheet-file.ts";
import { isObject, placeKey } from "./values.ts";

/**
 * A data file as its page of tables shows it: each column with its Thai title, and the names of all that its records only have ids of.
 * @param records of the table @param link turns a site path into the published address
 */
export function describeTable(
  { name, label, columns }: Table,
  records: readonly DataRecord[],
  k: Knowledge,
  link: (path: string) => string,
): SheetFile {
  const naming = namesOf(k, link);
  return {
    name,
    label,
    cited: isCited(name),
    columns: columns.map(
      ({ name, title, type, unit, description, nothing, choices, parts, ...meaning }): FileColumn => {
        const values = records.map((record) => record[name]);
        const part = (each: NonNullable<typeof parts>[number]): FilePart => ({
          name: each.name,
          title: each.title,
          ...(each.nothing !== undefined && { nothing: each.nothing }),
          ...labelsFor(each, naming.named(each, singles(values, each.name))),
        });
        const named =
          type === "places"
            ? naming.sections(values)
            : name === "section"
              ? naming.sectionsOf(records)
              : naming.named(meaning, singles(values));
        return {
          name,
          title: title.th,
          type,
          ...(unit && { unit: unit.th }),
          ...(description && { description: description.th }),
          ...(nothing !== undefined && { nothing }),
          ...(choices && { ordered: true }),
          ...labelsFor({ choices }, named),
          ...(parts && { parts: parts.map(part) }),
        };
      },
    ),
  };
}

function labelsFor({ choices = {} }: { choices?: Meaning["choices"] }, named: Labels): { labels?: Labels } {
  const labels = {
    ...Object.fromEntries(Object.entries(choices).map(([value, label]) => [value, [label] as const])),
    ...named,
  };
  return Object.keys(labels).length > 0 ? { labels } : {};
}

/** Single texts, out of lists and of what stands under a name in the objects in them. */
function singles(values: readonly (Value | undefined)[], part?: string): Set<string> {
  const found = new Set<string>();
  const add = (value: Value | undefined): void => {
    if (Array.isArray(value)) for (const item of value) add(item);
    else if (typeof value === "string") found.add(value);
  };
  const dig = (value: Value | undefined): void => {
    if (Array.isArray(value)) for (const item of value) dig(item);
    else if (isObject(value)) add(value[part ?? ""]);
  };
  for (const value of values) (part === undefined ? add : dig)(value);
  return found;
}

function namesOf(k: Knowledge, link: (path: string) => string) {
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
      const lists = k.sources.flatMap((source) => source[listed]).filter(({ id }) => used.has(id));
      return Object.fromEntries(lists.map(({ id, label }) => [id, [label]]));
    },
    /** Of the sections in which places stand. */
    sections: (values: readonly (Value | undefined)[]): Labels =>
      Object.fromEntries(
        [...new Set(values.flatMap((value) => (Array.isArray(value) ? value.map(placeKey) : [])))].flatMap((key) => {
          const name = sections.get(key);
          return name ? [[key, name]] : [];
        }),
      ),
    /** Of a column that has a section without its report: named where no two reports have one of that id. */
    sectionsOf(records: readonly DataRecord[]): Labels {
      const labels: Record<string, readonly [string, string?]> = {};
      for (const { section, sources } of records) {
        const [first] = Array.isArray(sources) ? sources : [];
        const key = placeKey(first);
        const name = sections.get(key);
        if (typeof section !== "string" || !name || !key.endsWith(`:${section}`)) continue;
        labels[section] = labels[section] && labels[section][0] !== name[0] ? [section] : name;
      }
      return labels;
    },
  };
}
