import { z } from "zod";
import { anchor, isoMonth } from "../collections/fields.ts";
import { type CollectionName, collectionNames, outlines } from "../collections/index.ts";
import type { Field } from "../collections/outline.ts";
import { formWords } from "../words/form-values.ts";
import { expectedInWords } from "../words/rules/values.ts";
import { isDate } from "./draft.ts";
import type { Choice, FormField, Rule } from "./form-field.ts";

/**
 * Schema → form. Structure and Thai names come from the outline, limits from `z.toJSONSchema`, and the sentence for each
 * broken rule from the schema itself, which is asked with a value that breaks it.
 */
export const formOf = (collection: CollectionName): FormField => fieldOf(outlines[collection]);

const anchorPattern = z.toJSONSchema(anchor).pattern;
const monthPattern = z.toJSONSchema(isoMonth).pattern;

function fieldOf(field: Field): FormField {
  const limits = limitsOf(field.schema);
  const kind = kindOf(field, limits);
  const ref = collectionNames.find((name) => name === field.ref);
  const choices: readonly Choice[] = Object.entries(field.choices ?? {});
  const fields = field.fields?.filter(({ later }) => !later).map(fieldOf);
  return {
    name: field.name,
    title: field.title,
    kind,
    required: field.required,
    ...(field.nullable && { nullable: true, nothing: field.nothing ?? formWords.nothing }),
    ...(field.description && { help: field.description }),
    ...((choices.length > 0 || kind === "boolean") && { choices: choices.length > 0 ? choices : formWords.yesNo }),
    ...(ref && { ref }),
    ...(field.listed && { listed: field.listed }),
    ...(field.name === "printed" && { asPrinted: true }),
    ...(field.long && { long: true }),
    ...rulesOf(field, limits, kind),
    ...(fields && { fields }),
    ...(field.item && { item: fieldOf(field.item) }),
    ...(field.grounds && { grounds: field.grounds }),
    ...(field.needs && field.needs.length > 0 && { needs: field.needs }),
  };
}

function kindOf(field: Field, { pattern }: Limits): FormField["kind"] {
  if (field.ref) return "reference";
  if (field.listed) return "choice";
  if (field.kind !== "text") return field.kind;
  return pattern === anchorPattern ? "place" : pattern === monthPattern ? "month" : "text";
}

type Limits = Pick<
  z.core.JSONSchema.BaseSchema,
  "pattern" | "minLength" | "minimum" | "maximum" | "minItems" | "maxItems" | "type"
>;

/** The limits of a value, whether or not it may be null. */
function limitsOf(schema: z.core.$ZodType): Limits {
  const json = z.toJSONSchema(schema, { io: "input" });
  return { ...json, ...json.anyOf?.find((option) => typeof option === "object" && option.type !== "null") };
}

function rulesOf(field: Field, limits: Limits, kind: FormField["kind"]): Partial<FormField> {
  const says = (value: unknown, otherwise: string): string => {
    // The form reads dates as people write them: the schema asks for more than that.
    if (isDate({ kind })) return otherwise;
    return z.safeParse(field.schema, value, { error: () => otherwise }).error?.issues[0]?.message ?? otherwise;
  };
  const rule = <T>(is: T | undefined, wrong: unknown, otherwise: string): Rule<T> | undefined =>
    is === undefined ? undefined : { is, message: says(wrong, otherwise) };
  const { minimum, maximum, minItems, maxItems } = limits;
  // A whole number is bounded by what a machine can hold; that is no rule of ours.
  const highest = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  const found: Partial<FormField> = {
    pattern: kind === "reference" ? undefined : rule(limits.pattern, "\u0E00", formWords.wrong[kind]),
    minimum: rule(
      minimum === Number.MIN_SAFE_INTEGER ? undefined : minimum,
      (minimum ?? 0) - 1,
      expectedInWords({ least: minimum ?? 0 }),
    ),
    maximum: rule(highest, (highest ?? 0) + 1, expectedInWords({ most: highest ?? 0 })),
    integer:
      limits.type === "integer" || (Array.isArray(limits.type) && limits.type.includes("integer"))
        ? rule(true, 1.5, expectedInWords({ whole: true }))
        : undefined,
    minItems: rule(minItems, [], expectedInWords({ items: minItems ?? 0 })),
    // A list that is too long would have to be filled to be asked about.
    maxItems: maxItems === undefined ? undefined : { is: maxItems, message: expectedInWords({ mostItems: maxItems }) },
    wrong: kind === "number" ? says("", formWords.wrong.number) : formWords.wrong[kind],
    mayBeEmpty: kind === "text" && field.required && z.safeParse(field.schema, "").success ? true : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
