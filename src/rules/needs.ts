import { type Choices, labelsOf } from "../collections/limits.ts";
import type { Need } from "../collections/needs.ts";
import { fieldOf, textOf } from "../model/untyped.ts";
import type { EntryFinding, Path } from "./finding.ts";

/** As much of a field as tells which others it needs: of a schema, or of a form. */
export interface NeedingField {
  name: string;
  title: string;
  choices?: Choices | undefined;
  needs?: readonly Need[] | undefined;
  fields?: readonly NeedingField[] | undefined;
  item?: NeedingField | undefined;
}

/**
 * When a field has a certain value, another must be filled.
 * @param meant what was meant by a value that the field does not have; its finding is another rule's
 */
export function needFindings(
  field: NeedingField,
  value: unknown,
  meant: (path: Path, value: string) => string = (_, value) => value,
  path: Path = [],
): EntryFinding[] {
  const { needs = [], fields = [], item } = field;
  const items = item && Array.isArray(value) ? value : [];
  return [
    ...needs.flatMap((need) => judge(field, need, value, meant, path)),
    ...fields.flatMap((inner) => needFindings(inner, fieldOf(value, inner.name), meant, [...path, inner.name])),
    ...items.flatMap((each, i) => (item ? needFindings(item, each, meant, [...path, i]) : [])),
  ];
}

function judge(
  group: NeedingField,
  { field: name, values, needs }: Need,
  data: unknown,
  meant: (path: Path, value: string) => string,
  path: Path,
): EntryFinding[] {
  const written = textOf(data, name);
  const value = written && meant([...path, name], written);
  const needed = fieldOf(data, needs);
  if (!value || !values.includes(value) || (needed !== undefined && needed !== "")) return [];
  const field = group.fields?.find((each) => each.name === name);
  const args = { name, value, field: field?.title ?? name, choice: labelOf(field, value), needs };
  return [{ code: "incomplete", args, where: [...path, needs] }];
}

const labelOf = ({ choices = [] }: Partial<NeedingField> = {}, value: string): string =>
  labelsOf(choices).get(value) ?? value;
