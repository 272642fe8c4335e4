import { z } from "zod";

/** At least one of these lists says on what a group of fields rests, unless a truth says that nothing is known. */
export interface Grounds {
  /** The first is the one that an author is shown. */
  fields: readonly string[];
  unless: string;
}

/** Whether one of the lists has an item, or need not. */
export const rests = (group: unknown, { fields, unless }: Grounds): boolean => {
  const values = new Map<string, unknown>(typeof group === "object" && group !== null ? Object.entries(group) : []);
  const holds = (name: string): boolean => {
    const list = values.get(name);
    return Array.isArray(list) && list.some((item) => item !== "");
  };
  // A truth in quotes is told of by itself; a form holds an item that was not filled as an empty text.
  return String(values.get(unless)) === "true" || fields.some(holds);
};

/** Adds the rule to a group: the check, forms and templates read it from `meta.grounds`. */
export const grounded = <S extends z.ZodObject>(schema: S, grounds: Grounds): S => schema.meta({ grounds });

const isGrounds = (value: unknown): value is Grounds =>
  typeof value === "object" && value !== null && "unless" in value;

/** The rule of a group, where it has one. */
export function groundsOf(schema: z.core.$ZodType): Grounds | undefined {
  const { grounds } = z.globalRegistry.get(schema) ?? {};
  return isGrounds(grounds) ? grounds : undefined;
}
