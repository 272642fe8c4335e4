import type { Path } from "../rules/finding.ts";
import { textFindings } from "../rules/texts.ts";
import { isSeveralDays } from "../text/read-date.ts";
import { formText } from "../words/contribute.ts";
import { type Draft, draftAt, isTyped, toValue, type Value } from "./draft.ts";
import { type Fault, faultOf } from "./field-fault.ts";
import type { FormField } from "./form-field.ts";

/** A path one step further. */
export const join = (path: string, step: string | number): string => (path === "" ? String(step) : `${path}.${step}`);

/** The steps of a path: `["sources", 0, "at"]`. */
export const stepsOf = (path: string): Path =>
  path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/**
 * Everything that the schema would not take, field by field: no fault means that it takes the entry. Zod with the schemas weighs
 * more than the whole page of a form may, so the schemas are asked at build (spec.ts) and come as data: each limit and each sentence
 * on one is theirs, only how a limit is kept stands here. That both take the same is tried with any draft, in any-text.test.ts.
 */
export function checkDraft(field: FormField, draft: Draft, path = ""): Fault[] {
  if (field.kind === "object") return checkGroup(field, draft, path);
  if (field.kind === "list") return checkList(field, draft, path);
  const value = toValue(field, draft);
  const message = wrongValue(field, value, path);
  return message === undefined ? [] : [{ path, message }];
}

function checkGroup(field: FormField, draft: Draft, path: string): Fault[] {
  if (toValue(field, draft) === undefined) return [];
  return (field.fields ?? []).flatMap((inner) =>
    checkDraft(inner, draftAt(draft, inner.name) ?? "", join(path, inner.name)),
  );
}

function checkList(field: FormField, draft: Draft, path: string): Fault[] {
  const { item } = field;
  if (!item || !Array.isArray(draft)) return [];
  const values = toValue(field, draft);
  const { minItems: least, maxItems: most } = field;
  const count = Array.isArray(values) ? values.length : undefined;
  const broken = [
    least && count !== undefined && count < least.is ? least : undefined,
    most && count !== undefined && count > most.is ? most : undefined,
  ];
  return [
    ...broken.flatMap((rule) => (rule ? [{ path, message: rule.message }] : [])),
    ...draft.flatMap((each, i): Fault[] => {
      // An item that was added and not filled is left out of the file.
      return item.kind !== "object" && toValue(item, each) === undefined ? [] : checkDraft(item, each, join(path, i));
    }),
  ];
}

function wrongValue(field: FormField, value: Value | undefined, path: string): string | undefined {
  if (value === null) return undefined;
  if (value === undefined) return field.required ? (isTyped(field) ? formText.needed : field.wrong) : undefined;
  if (field.kind === "number") return numberFault(field, value);
  if (field.kind === "boolean") return typeof value === "boolean" ? undefined : field.wrong;
  if (typeof value !== "string") return field.wrong;
  if (field.choices) return field.choices.some(([choice]) => choice === value) ? undefined : field.wrong;
  if (field.kind === "date" && isSeveralDays(value)) return formText.oneDayEach;
  if (field.pattern && !new RegExp(field.pattern.is).test(value)) return field.pattern.message;
  const [finding] = textFindings(value, stepsOf(path), { letters: true });
  return finding && faultOf(finding).message;
}

function numberFault({ integer, minimum, maximum, wrong }: FormField, value: Value): string | undefined {
  if (typeof value !== "number") return wrong;
  if (integer && !Number.isSafeInteger(value)) return integer.message;
  if (minimum && value < minimum.is) return minimum.message;
  return maximum && value > maximum.is ? maximum.message : undefined;
}
