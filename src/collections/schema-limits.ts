import { z } from "zod";
import { expectedInWords } from "../words/rules/values.ts";
import type { Limits } from "./limits.ts";

/** What the way to a schema, through optional and nullable, and the names of its values say stands in its outline. */
type OfSchema = Omit<Limits, "required" | "nullable" | "choices">;

/**
 * The limits of a schema as data, each with the words that the schema has for it, or with those of its kind.
 * @throws Error on a limit that no entry uses: whoever asks the data would not keep it
 */
export function limitsOf(name: string, schema: z.core.$ZodType): OfSchema {
  const { def } = schema._zod;
  const wrong = wordsOf(def);
  const limits: OfSchema = wrong === undefined ? {} : { wrong };
  if (schema instanceof z.ZodObject && !(schema.def.catchall instanceof z.ZodNever))
    throw new Error(`${name}: a group that takes any key`);
  if (schema instanceof z.ZodISODate)
    limits.pattern = { is: sourceOf(schema.def.pattern), message: wrong ?? expectedInWords({ kind: "date" }) };
  if (schema instanceof z.ZodNumberFormat)
    limits.integer = { is: true, message: wrong ?? expectedInWords({ whole: true }) };
  const isList = schema instanceof z.ZodArray;
  for (const check of def.checks ?? []) Object.assign(limits, limitOf(check, isList));
  return limits;
}

function limitOf(check: z.core.$ZodCheck<never>, isList: boolean): OfSchema {
  const own = wordsOf(check._zod.def);
  if (check instanceof z.core.$ZodCheckOverwrite && check._zod.def.tx(" a ") === "a") return { trims: true };
  if (check instanceof z.core.$ZodCheckRegex)
    return { pattern: { is: sourceOf(check._zod.def.pattern), message: own ?? expectedInWords({ kind: "text" }) } };
  if (check instanceof z.core.$ZodCheckMinLength) {
    const { minimum: is } = check._zod.def;
    if (isList) return { minItems: { is, message: own ?? expectedInWords({ items: is }) } };
    if (is === 1) return { notEmpty: { is: true, message: own ?? expectedInWords({ least: is }) } };
  }
  if (check instanceof z.core.$ZodCheckMaxLength && isList) {
    const { maximum: is } = check._zod.def;
    return { maxItems: { is, message: own ?? expectedInWords({ mostItems: is }) } };
  }
  if (check instanceof z.core.$ZodCheckGreaterThan && check._zod.def.inclusive) {
    const is = Number(check._zod.def.value);
    return { minimum: { is, message: own ?? expectedInWords({ least: is }) } };
  }
  if (check instanceof z.core.$ZodCheckLessThan && check._zod.def.inclusive) {
    const is = Number(check._zod.def.value);
    return { maximum: { is, message: own ?? expectedInWords({ most: is }) } };
  }
  throw new Error(`${check._zod.def.check}: a limit that no entry uses`);
}

/** A pattern as data. @throws Error on one that its letters alone do not tell */
function sourceOf(pattern: RegExp | undefined): string {
  if (pattern === undefined || pattern.flags !== "") throw new Error(`${pattern}: not told by its letters alone`);
  return pattern.source;
}

/** What a schema, or a limit of one, says in its own words, whatever the value is. */
function wordsOf({ error }: { error?: z.core.$ZodErrorMap<never> | undefined }): string | undefined {
  const said: unknown = error && Reflect.apply(error, undefined, [{ code: "custom" }]);
  return typeof said === "string" ? said : undefined;
}
