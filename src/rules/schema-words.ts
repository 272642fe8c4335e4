import type { z } from "zod";
import { expectedInWords, type FieldWords } from "../words/rules/values.ts";

/**
 * What a schema says where it has no words of its own: given to zod whenever it is asked, so that each of its messages is ours, and
 * nothing has to be told apart by its letters.
 */
export function schemaWords(issue: z.core.$ZodRawIssue): string {
  const ofArray = "origin" in issue && issue.origin === "array";
  if (issue.code === "too_small") return expectedInWords(ofArray ? { items: issue.minimum } : { least: issue.minimum });
  if (issue.code === "too_big")
    return expectedInWords(ofArray ? { mostItems: issue.maximum } : { most: issue.maximum });
  if (issue.code === "invalid_type")
    return expectedInWords(issue.expected === "int" ? { whole: true } : { kind: KINDS[issue.expected] });
  if (issue.code === "invalid_value") return expectedInWords({ kind: "choice" });
  if (issue.code === "invalid_format") return expectedInWords({ kind: issue.format === "date" ? "date" : "text" });
  return expectedInWords({ kind: undefined });
}

/** What zod calls the kinds of values that fields hold. */
const KINDS: { readonly [expected: string]: FieldWords["kind"] } = {
  string: "text",
  number: "number",
  boolean: "boolean",
  array: "list",
  object: "object",
};
