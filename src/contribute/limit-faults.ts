import { type Broken, brokenLimits } from "../collections/limits.ts";
import { textsIn } from "../model/untyped.ts";
import { textFindings } from "../rules/texts.ts";
import { isSeveralDays } from "../text/read-date.ts";
import { formText } from "../words/contribute.ts";
import { isTyped } from "./draft.ts";
import { type FieldFault, faultOf, pathOf } from "./field-fault.ts";
import type { FormField } from "./form-field.ts";

/** What a form says of each value by itself, in the words of its field; at most the first is the plainest. */
export const limitFaults = (root: FormField, data: unknown): FieldFault[] => [
  ...brokenLimits(root, data).flatMap((broken) => {
    const message = said(broken);
    return message === undefined ? [] : [{ path: pathOf(broken.path), message }];
  }),
  ...[...textsIn(data)].flatMap(({ text, path }) => textFindings(text, path, { letters: true })).map(faultOf),
];

function said({ field, value, message }: Broken<FormField>): string | undefined {
  if (value === undefined) return isTyped(field) ? formText.needed : field.wrong;
  return field.kind === "date" && typeof value === "string" && isSeveralDays(value) ? formText.oneDayEach : message;
}
