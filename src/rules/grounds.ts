import { type Grounds, rests } from "../collections/grounds.ts";
import { fieldOf } from "../model/untyped.ts";
import type { EntryFinding, Path } from "./finding.ts";

/** As much of a field as tells what must rest on something: of a schema, or of a form. */
export interface GroundedField {
  name: string;
  title: string;
  grounds?: Grounds | undefined;
  fields?: readonly GroundedField[] | undefined;
  item?: GroundedField | undefined;
}

/** What says something of a report says where it has it from. */
export function groundFindings(field: GroundedField, value: unknown, path: Path = []): EntryFinding[] {
  const { grounds, fields = [], item } = field;
  const items = item && Array.isArray(value) ? value : [];
  return [
    ...(grounds && !rests(value, grounds) ? [missing(fields, grounds, path)] : []),
    ...fields.flatMap((inner) => groundFindings(inner, fieldOf(value, inner.name), [...path, inner.name])),
    ...items.flatMap((each, i) => (item ? groundFindings(item, each, [...path, i]) : [])),
  ];
}

function missing(fields: readonly GroundedField[], grounds: Grounds, path: Path): EntryFinding {
  const called = (name: string): string => fields.find((field) => field.name === name)?.title ?? name;
  const args = { fields: grounds.fields.map(called), unless: called(grounds.unless), key: grounds.unless };
  return { code: "no-grounds", args, where: [...path, ...grounds.fields.slice(0, 1)] };
}
