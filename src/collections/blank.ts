import { takes } from "./limits.ts";
import type { Field } from "./outline.ts";
import { BLANK_ID, blankText } from "./texts.ts";

/**
 * What stands in a template where the author writes. Blanks fit the schema, so that a template is a valid entry, and the check
 * knows them, so that none is published. A value for a field that has none yet.
 * @throws Error when no blank is known for a kind of field.
 */
export function blankValue(field: Field): unknown {
  if (field.kind === "object") {
    const required = (field.fields ?? []).filter(({ required }) => required);
    return Object.fromEntries(required.map((inner) => [inner.name, blankValue(inner)]));
  }
  if (field.kind === "list") {
    const blank = field.required && field.item ? blankValue(field.item) : undefined;
    return blank === undefined ? [] : Array.from({ length: leastItems(field) }, () => blank);
  }
  if (field.nullable && !field.ref) return null;
  const candidates = [
    field.ref ? BLANK_ID : blankText(field.title),
    Object.keys(field.choices ?? {})[0],
    false,
    1,
    2560,
    "2007-01-31",
    "2007-01",
    "p1",
  ];
  const value = candidates.find((candidate) => candidate !== undefined && takes(field, candidate));
  if (value === undefined) throw new Error(`${field.name}: no blank fits this field`);
  return value;
}

/** How many items a list that is needed must have. */
export const leastItems = ({ minItems }: Field): number => minItems?.is ?? 1;
