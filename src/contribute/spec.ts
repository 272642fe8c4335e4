import { type CollectionName, collectionNames, outlines } from "../collections/index.ts";
import { takes } from "../collections/limits.ts";
import type { Field } from "../collections/outline.ts";
import { anchorPattern, monthPattern } from "../collections/texts.ts";
import { formWords } from "../words/form-values.ts";
import { isDate } from "./draft.ts";
import type { FormChoice, FormField } from "./form-field.ts";

/** The outline of a schema → its form: the same names and limits, said as people fill in a form and not a file. */
export const formOf = (collection: CollectionName): FormField => fieldOf(outlines[collection]);

function fieldOf(field: Field): FormField {
  const kind = kindOf(field);
  const ref = collectionNames.find((name) => name === field.ref);
  const choices: readonly FormChoice[] = Object.entries(field.choices ?? {});
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
    ...limitsOf(field, kind),
    ...(fields && { fields }),
    ...(field.item && { item: fieldOf(field.item) }),
    ...(field.grounds && { grounds: field.grounds }),
    ...(field.needs && field.needs.length > 0 && { needs: field.needs }),
  };
}

function kindOf({ ref, listed, kind, pattern }: Field): FormField["kind"] {
  if (ref) return "reference";
  if (listed) return "choice";
  if (kind !== "text") return kind;
  return pattern?.is === anchorPattern.source ? "place" : pattern?.is === monthPattern.source ? "month" : "text";
}

/** The limits of the field; where a form asks otherwise than a file does, with its own words. */
function limitsOf(field: Field, kind: FormField["kind"]): Partial<FormField> {
  const { pattern, minimum, maximum, integer, minItems, maxItems } = field;
  const own = wrongWords[kind];
  const wrong = kind === "number" ? (field.wrong ?? own) : own;
  // The form reads dates as people write them: the schema asks for more than that.
  const ofDate = isDate({ kind }) && pattern && own ? { is: pattern.is, message: own } : pattern;
  // Entries are chosen from a list.
  const ofText = kind === "reference" ? undefined : ofDate;
  const mayBeEmpty = kind === "text" && field.required && takes(field, "");
  return {
    ...(ofText && { pattern: ofText }),
    ...(minimum && { minimum }),
    ...(maximum && { maximum }),
    ...(integer && { integer }),
    ...(minItems && { minItems }),
    ...(maxItems && { maxItems }),
    ...(wrong !== undefined && { wrong }),
    ...(mayBeEmpty && { mayBeEmpty }),
  };
}

/** What a form says of a value that is missing, or is not of its kind: what holds others says it of them. */
const wrongWords: { readonly [K in FormField["kind"]]?: string } = formWords.wrong;
