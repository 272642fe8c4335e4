import type { CollectionName } from "../../../src/collections/index.ts";
import type { FormSpec } from "../../../src/contribute/form-field.ts";
import { formPage, knownFor } from "../../../src/contribute/form-spec.ts";
import type { Knowledge } from "../../../src/model/knowledge.ts";

/** Everything the form of a collection needs: a page has the first part, and fetches the other. */
export const formSpec = (
  knowledge: Knowledge,
  collection: CollectionName,
  pages: readonly string[] = [],
): FormSpec => ({
  ...formPage(knowledge, collection),
  ...knownFor(knowledge, collection, pages),
});
