import type { Field } from "./outline.ts";

/**
 * Front matter that fits its schema, as everything but the check has it, and as the types that are inferred from the schema say:
 * what was left out as the schema has it, and texts without the space around them.
 */
export function asRead(field: Field, value: unknown): unknown {
  if (value === undefined) return structuredClone(field.otherwise);
  if (typeof value === "string") return field.trims ? value.trim() : value;
  const { item, fields } = field;
  if (Array.isArray(value)) return item ? value.map((each: unknown) => asRead(item, each)) : value;
  if (!fields || value === null) return value;
  const members = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    fields.flatMap((inner): [string, unknown][] => {
      const read = asRead(inner, members.get(inner.name));
      return read === undefined ? [] : [[inner.name, read]];
    }),
  );
}
