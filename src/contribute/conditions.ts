import { z } from "zod";
import { blankValue } from "../schemas/blank.ts";
import type { Field } from "../schemas/outline.ts";

/** When a field has this value, another must be filled. */
export interface Need {
  field: string;
  value: string;
  needs: string;
}

/**
 * Rules between the fields of an object (`refine`) are functions, which no JSON Schema can hold. They are found by asking the
 * schema: for each value of each choice, which optional field makes its complaint go away?
 */
export function conditionsOf(group: Field): Need[] {
  const fields = group.fields ?? [];
  const optional = fields.filter(({ required }) => !required);
  const whole = Object.fromEntries(
    fields.filter(({ required }) => required).map((field) => [field.name, blankValue(field)]),
  );
  return fields
    .filter(({ kind }) => kind === "choice")
    .flatMap((choice) =>
      Object.keys(choice.choices ?? {}).flatMap((value) => {
        const candidate = { ...whole, [choice.name]: value };
        if (!complains(group.schema, candidate)) return [];
        const needed = optional.find(
          (field) => !complains(group.schema, { ...candidate, [field.name]: blankValue({ ...field, required: true }) }),
        );
        return needed ? [{ field: choice.name, value, needs: needed.name }] : [];
      }),
    );
}

/** Is a rule between fields broken? Zod asks those rules only when each field by itself is right. */
function complains(schema: z.core.$ZodType, value: unknown): boolean {
  const result = z.safeParse(schema, value);
  return !result.success && result.error.issues.some(({ code }) => code === "custom");
}
