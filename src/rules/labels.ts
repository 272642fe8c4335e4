import { itemLabel } from "../words/rules/sentence.ts";
import type { Path } from "./finding.ts";

/** As much of a field as names it: of a schema, or of a form. */
export interface TitledField {
  name: string;
  title: string;
  fields?: readonly TitledField[] | undefined;
  item?: TitledField | undefined;
}

/** `ปรากฏในรายงาน ข้อ 2 › ย่อหน้า` */
export function labelOf(root: TitledField, path: Path): string {
  let field: TitledField | undefined = root;
  const labels: string[] = [];
  for (const step of path) {
    if (typeof step === "number") {
      field = field?.item;
      labels.push(`${labels.pop() ?? ""} ${itemLabel(step + 1)}`.trim());
    } else {
      field = field?.fields?.find(({ name }) => name === step);
      labels.push(field?.title ?? String(step));
    }
  }
  return labels.join(" › ");
}

/** The same with the key that stands in the file, where that is another word: `ย่อหน้า (at)`. */
export function labelWithKey(root: TitledField, path: Path): string {
  const key = path.findLast((step) => typeof step === "string");
  const label = labelOf(root, path);
  return key === undefined || label === key ? label : `${label} (${String(key)})`;
}
