import { z } from "zod";
import { type CollectionName, collections, schemas } from "../collections/index.ts";

/**
 * The schema of a collection's front matter for code editors that complete and check YAML by JSON Schema.
 * What may be written, not what is read: fields with a default may be left out. Rules between fields are not in it.
 */
export function jsonSchemaOf(collection: CollectionName): string {
  const { $schema, ...schema } = z.toJSONSchema(schemas[collection], { io: "input", reused: "inline" });
  const { within } = collections[collection];
  if (within) {
    // The folder says it.
    delete schema.properties?.[within];
    schema.required = schema.required?.filter((name) => name !== within);
  }
  return `${JSON.stringify({ $schema, title: collections[collection].label, ...schema }, null, 2)}\n`;
}
