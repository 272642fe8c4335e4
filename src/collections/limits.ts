/**
 * What the values of fields keep to, and whether they do: asked by the check, by the reading of content and by forms, of the same data.
 * Schemas say it (outline.ts reads it from them), forms carry it to the browser: no zod here, which weighs more than a form's page.
 */

/** A limit, with what is said of a value beyond it. */
export interface Limit<T> {
  is: T;
  message: string;
}

/** Values of a fixed list with their names, in order: of a schema, or of a form. */
export type Choices = Readonly<Record<string, string>> | readonly (readonly [value: string, label: string])[];

export interface Limits {
  /** Must the key be there? False for optional fields and for those with a default. */
  required: boolean;
  nullable?: boolean;
  choices?: Choices;
  notEmpty?: Limit<true>;
  pattern?: Limit<string>;
  minimum?: Limit<number>;
  maximum?: Limit<number>;
  integer?: Limit<true>;
  minItems?: Limit<number>;
  maxItems?: Limit<number>;
  /** What is said of a value of another kind, where more is said than that. */
  wrong?: string;
  /** White space around a text is none of it. */
  trims?: true;
}

/** As much of a field as says what it takes: of a schema, or of a form. What is none of the kinds that are asked for here is a text. */
export interface LimitedField<F> extends Limits {
  name: string;
  kind: string;
  fields?: readonly F[];
  item?: F;
}

/** A value that its field does not take. */
export interface Broken<F> {
  path: readonly PropertyKey[];
  field: F;
  value: unknown;
  /** What is said of it by its limit; nothing where it is missing, or is just no value of the kind. */
  message?: string | undefined;
  /** Keys that the field, a group, does not have. */
  keys?: readonly string[];
}

/** Every value that its field does not take, each once, in the order of the fields. */
export function brokenLimits<F extends LimitedField<F>>(
  field: F,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Broken<F>[] {
  if (value === undefined) return field.required ? [{ path, field, value }] : [];
  if (value === null && field.nullable) return [];
  const wrong = wrongIn(field, value);
  if (wrong) return [{ path, field, value, ...wrong }, ...itemsIn(field, value, path)];
  return field.kind === "object" ? membersIn(field, value, path) : itemsIn(field, value, path);
}

/** Does a field take a value? */
export const takes = <F extends LimitedField<F>>(field: F, value: unknown): boolean =>
  brokenLimits(field, value).length === 0;

function membersIn<F extends LimitedField<F>>(group: F, value: unknown, path: readonly PropertyKey[]): Broken<F>[] {
  const { fields = [] } = group;
  const members = new Map<string, unknown>(Object.entries(value ?? {}));
  const keys = [...members.keys()].filter((key) => !fields.some(({ name }) => name === key));
  return [
    ...fields.flatMap((field) => brokenLimits(field, members.get(field.name), [...path, field.name])),
    ...(keys.length > 0 ? [{ path, field: group, value, keys }] : []),
  ];
}

/** A list that is too long or too short is still looked through. */
function itemsIn<F extends LimitedField<F>>({ item }: F, value: unknown, path: readonly PropertyKey[]): Broken<F>[] {
  const items: readonly unknown[] = item && Array.isArray(value) ? value : [];
  return items.flatMap((each, i) => (item ? brokenLimits(item, each, [...path, i]) : []));
}

type Wrong = Pick<Broken<unknown>, "message">;

/** What is wrong with a value by itself. */
function wrongIn(field: Limits & { kind: string }, value: unknown): Wrong | undefined {
  const otherKind: Wrong = { message: field.wrong };
  switch (field.kind) {
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value) ? undefined : otherKind;
    case "list":
      return Array.isArray(value) ? outside(value.length, field.minItems, field.maxItems) : otherKind;
    case "boolean":
      return typeof value === "boolean" ? undefined : otherKind;
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value)) return otherKind;
      if (field.integer && !Number.isSafeInteger(value)) return field.integer;
      return outside(value, field.minimum, field.maximum);
    default:
      return typeof value === "string" ? wrongText(field, field.trims ? value.trim() : value) : otherKind;
  }
}

function wrongText({ choices, notEmpty, pattern, wrong }: Limits, text: string): Wrong | undefined {
  if (choices) return labelsOf(choices).has(text) ? undefined : { message: wrong };
  if (notEmpty && text === "") return notEmpty;
  return pattern && !new RegExp(pattern.is).test(text) ? pattern : undefined;
}

const outside = (value: number, least: Limit<number> | undefined, most: Limit<number> | undefined) =>
  least && value < least.is ? least : most && value > most.is ? most : undefined;

/** Names of the values of a fixed list. */
export const labelsOf = (choices: Choices): ReadonlyMap<string, string> =>
  new Map<string, string>(Array.isArray(choices) ? choices : Object.entries(choices));
