import type { FormField } from "./form-field.ts";

/** Fields that stand together on the page: shown as they are, or folded as what may be left out. */
export interface FieldRun {
  readonly folds: boolean;
  readonly fields: readonly FormField[];
}

/** One is no longer than the line that would fold it. */
const MANY = 2;

/** Fields of a group in their order; many that may be left out, one after another, fold on narrow screens. */
export function optionalRuns({ fields = [], grounds, needs = [] }: FormField): FieldRun[] {
  /** In sight: the first of the lists that say on what the group rests, and what a choice in another field asks for. */
  const shown = new Set([grounds?.fields[0], ...needs.map(({ needs }) => needs)]);
  const runs: { folds: boolean; fields: FormField[] }[] = [];
  for (const field of fields) {
    const folds = !field.required && !shown.has(field.name);
    const last = runs.at(-1);
    if (last?.folds === folds) last.fields.push(field);
    else runs.push({ folds, fields: [field] });
  }
  return runs.map(({ folds, fields }) => ({ folds: folds && fields.length >= MANY, fields }));
}
