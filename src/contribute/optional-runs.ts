import type { FormField } from "./form-field.ts";

/** Fields that stand together on the page: shown as they are, or folded as what may be left out. */
export interface FieldRun {
  readonly folds: boolean;
  readonly fields: readonly FormField[];
}

/** One is no longer than the line that would fold it. */
const MANY = 2;

/** Fields of a group in their order; many that may be left out, one after another, fold on narrow screens. */
export function optionalRuns({ fields = [], grounds }: FormField): FieldRun[] {
  /** On what the group rests is asked in the first of its lists, which is in sight. */
  const shown = grounds?.fields[0];
  const runs: { folds: boolean; fields: FormField[] }[] = [];
  for (const field of fields) {
    const folds = !field.required && field.name !== shown;
    const last = runs.at(-1);
    if (last?.folds === folds) last.fields.push(field);
    else runs.push({ folds, fields: [field] });
  }
  return runs.map(({ folds, fields }) => ({ folds: folds && fields.length >= MANY, fields }));
}
