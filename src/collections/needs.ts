import { z } from "zod";

/** When a field has one of these values, another must be filled. */
export interface Need {
  field: string;
  values: readonly string[];
  needs: string;
}

/** Adds rules between fields to a group: the check, forms and templates read them from `meta.needs`. */
export const needing = <S extends z.ZodObject>(schema: S, ...needs: readonly Need[]): S => schema.meta({ needs });

const isNeed = (value: unknown): value is Need => typeof value === "object" && value !== null && "needs" in value;

/** The rules between the fields of a group. */
export function needsOf(schema: z.core.$ZodType): readonly Need[] {
  const { needs } = z.globalRegistry.get(schema) ?? {};
  return Array.isArray(needs) ? needs.filter(isNeed) : [];
}
