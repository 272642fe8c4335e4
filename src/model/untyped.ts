/**
 * Reading front matter that may not fit its schema: an entry with one wrong field is still checked in all others.
 * Each function gives nothing where the value is not what it asks for.
 */

/** A member of an object. */
export const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

export function textOf(value: unknown, key: string): string | undefined {
  const member = fieldOf(value, key);
  return typeof member === "string" ? member : undefined;
}

export function listOf(value: unknown, key: string): readonly unknown[] {
  const member = fieldOf(value, key);
  return Array.isArray(member) ? member : [];
}

export const textsOf = (value: unknown, key: string): string[] =>
  listOf(value, key).filter((item) => typeof item === "string");

/** The value at a path, `undefined` where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** Every text in a value with the path to it, in order. */
export function* textsIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<{ text: string; path: readonly PropertyKey[] }> {
  if (typeof value === "string") yield { text: value, path };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* textsIn(item, [...path, i]);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
}
