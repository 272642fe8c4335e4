import { formText } from "../words/contribute.ts";
import type { FormField, FormSpec } from "./form-field.ts";

/** What a path is called: `ที่มา ข้อ 1 › ย่อหน้า`. */
export function labelOf({ root, body }: FormSpec, path: string): string {
  if (path === "id") return formText.id;
  if (path === "body") return body?.title ?? path;
  let field: FormField | undefined = root;
  const labels: string[] = [];
  for (const step of path.split(".")) {
    if (/^\d+$/.test(step)) {
      field = field?.item;
      labels.push(`${labels.pop() ?? ""} ${formText.item(Number(step) + 1)}`);
    } else {
      field = field?.fields?.find(({ name }) => name === step);
      labels.push(field?.title ?? step);
    }
  }
  return labels.join(" › ");
}
