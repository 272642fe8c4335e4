import type { z } from "zod";
import { type CollectionName, eachCollection, schemas } from "./index.ts";

/** What fits, by its front matter as it was read: a build makes pages of what its check found right, and asks nothing twice. */
const fitting = eachCollection(() => new WeakMap<object, z.ZodSafeParseSuccess<unknown>>());

/** Holds front matter against the schema of its collection. @param error words for what does not fit */
export function heldToSchema(
  collection: CollectionName,
  data: unknown,
  error?: z.core.$ZodErrorMap,
): z.ZodSafeParseResult<unknown> {
  const key = typeof data === "object" && data !== null ? data : undefined;
  const known = key && fitting[collection].get(key);
  if (known) return known;
  const result = schemas[collection].safeParse(data, { error });
  if (key && result.success) fitting[collection].set(key, result);
  return result;
}
