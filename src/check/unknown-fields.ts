import type { z } from "zod";
import { collections } from "../collections/index.ts";
import type { Field } from "../collections/outline.ts";
import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import type { Problem } from "../content/problem.ts";
import { valueAt } from "../model/loose.ts";
import { nearest } from "../text/nearest.ts";
import { fieldAt, labelOf, problemAt } from "./wording.ts";

/**
 * Fields that the schema does not have: misspelt, named in Thai, or fallen out of their group.
 * @param renamed receives the paths of fields that are there under a wrong name, so that they are not called missing as well.
 */
export function unknownFields(
  entry: ContentEntry,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  renamed: Set<string>,
): Problem[] {
  const group = fieldAt(entry, issue.path);
  const siblings = group?.fields ?? [];
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const free = siblings.filter(({ name }) => valueAt(entry.data, [...issue.path, name]) === undefined);
    const meant = matching(key, free) ?? matching(key, siblings);
    if (meant) renamed.add(JSON.stringify([...issue.path, meant.name]));
    const spot = locate(entry, path, "key");
    const where = issue.path.length > 0 ? labelOf(entry, issue.path) : collections[entry.collection].label;
    const inside = meant ? undefined : groupWith(group, key);
    return problemAt(entry, spot, "unknown-field", `ไม่มีช่อง ${key} ใน${where}`, {
      suggestion: meant
        ? `หมายถึง ${meant.name} (${meant.title}) หรือไม่`
        : inside
          ? `ช่องนี้อยู่ใน ${inside.title} (${inside.name}) ให้ย่อหน้าเข้าไป`
          : `ช่องที่มี: ${siblings.map(({ name }) => name).join(", ")}`,
      ...(meant && { fix: spot.replaced(meant.name) }),
    });
  });
}

const matching = (key: string, fields: readonly Field[]): Field | undefined => {
  const near = nearest(
    key,
    fields.map(({ name }) => name),
  );
  return fields.find(({ name }) => name === near) ?? fields.find(({ title }) => title === key);
};

/** A group among these fields that has a field of this name: the sign of a wrong indent. */
const groupWith = (group: Field | undefined, key: string): Field | undefined =>
  group?.fields?.find(({ fields, item }) => (fields ?? item?.fields)?.some(({ name }) => name === key));
