import type { Broken } from "../collections/limits.ts";
import type { Field } from "../collections/outline.ts";
import { fieldOf } from "../model/untyped.ts";
import { nearest } from "../text/nearest.ts";
import type { Finding } from "./finding.ts";

/**
 * Fields that the schema does not have: misspelt, named in Thai, or fallen out of their group.
 * @param label what the group in which they stand is called
 * @param renamed receives the paths of fields that are there under a wrong name, so that they are not called missing as well.
 */
export function unknownFields(
  { path, field: group, value, keys = [] }: Broken<Field>,
  label: string,
  renamed: Set<string>,
): Finding[] {
  const siblings = group.fields ?? [];
  const free = siblings.filter(({ name }) => fieldOf(value, name) === undefined);
  return keys.map((key): Finding => {
    const meant = matching(key, free) ?? matching(key, siblings);
    if (meant) renamed.add(JSON.stringify([...path, meant.name]));
    const inside = meant ? undefined : groupWith(group, key);
    const args = { key, group: label, meant, inside, siblings: siblings.map(({ name }) => name) };
    return { code: "unknown-field", args, where: { key: [...path, key] }, instead: meant?.name };
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
const groupWith = ({ fields = [] }: Field, key: string): Field | undefined =>
  fields.find(({ fields, item }) => (fields ?? item?.fields)?.some(({ name }) => name === key));
