import { z } from "zod";
import { anchor, isoMonth } from "../collections/fields.ts";
import { type CollectionName, collectionNames, outlines } from "../collections/index.ts";
import type { Field } from "../collections/outline.ts";
import { schemaWords } from "../rules/schema-words.ts";
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

/** Letters of a text that no field of one line takes. */
const LONGER = 10_000;

function rulesOf(field: Field, limits: Limits, kind: FormField["kind"]): Partial<FormField> {
  /** What the schema says of a value: in its own words, or in those of its kind; in `others` where a form says more than that. */
  const said = (value: unknown, others?: string): string | undefined =>
    z.safeParse(field.schema, value, { error: (issue) => others ?? schemaWords(issue) }).error?.issues[0]?.message;
  const rule = <T>(is: T | undefined, message: string | undefined): Rule<T> | undefined =>
    is === undefined || message === undefined ? undefined : { is, message };
  const { minItems, maxItems } = limits;
  // A whole number is bounded by what a machine can hold; that is no rule of ours.
  const lowest = limits.minimum === Number.MIN_SAFE_INTEGER ? undefined : limits.minimum;
  const highest = limits.maximum === Number.MAX_SAFE_INTEGER ? undefined : limits.maximum;
  const whole = limits.type === "integer" || (Array.isArray(limits.type) && limits.type.includes("integer"));
  const wrong = wrongWords[kind];
  // The form reads dates as people write them: the schema asks for more than that.
  const ofPattern = isDate({ kind }) ? wrong : (said("\u0E00", wrong) ?? said("\u0E01".repeat(LONGER), wrong));
  const found: Partial<FormField> = {
    pattern: kind === "reference" ? undefined : rule(limits.pattern, ofPattern),
    minimum: rule(lowest, said((lowest ?? 0) - 1)),
    maximum: rule(highest, said((highest ?? 0) + 1)),
    integer: rule(whole || undefined, said(1.5)),
    minItems: rule(minItems, said([])),
    // A list that is too long would have to be filled to be asked about.
    maxItems: rule(maxItems, expectedInWords({ mostItems: maxItems ?? 0 })),
    wrong: kind === "number" ? said("", wrong) : wrong,
    mayBeEmpty: kind === "text" && field.required && z.safeParse(field.schema, "").success ? true : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** What a form says of a value that is missing, or is not of its kind: what holds others says it of them. */
const wrongWords: { readonly [K in FormField["kind"]]?: string } = formWords.wrong;
