import { labelOf } from "../rules/labels.ts";
import { formText } from "../words/contribute.ts";
import { stepsOf } from "./field-fault.ts";
import type { FormSpec } from "./form-field.ts";

/** What a path is called: `ที่มา ข้อ 1 › ย่อหน้า`. */
export function labelOfPath({ root, body }: FormSpec, path: string): string {
  if (path === "id") return formText.id;
  return path === "body" ? (body?.title ?? path) : labelOf(root, stepsOf(path));
}
