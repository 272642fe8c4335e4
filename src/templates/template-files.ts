import { collectionNames } from "../collections/index.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { templateOf } from "./template.ts";

/** Every file of `content/_templates`, by name: for each collection the form of an entry and the JSON Schema of its front matter. */
export const templateFiles = (): Map<string, string> =>
  new Map(
    collectionNames.flatMap((collection): [string, string][] => [
      [`${collection}.md`, templateOf(collection)],
      [`${collection}.schema.json`, jsonSchemaOf(collection)],
    ]),
  );
