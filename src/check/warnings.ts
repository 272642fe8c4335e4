import { collectionNames, collections } from "../collections/index.ts";
import { BEGIN, type Problem } from "../content/problem.ts";
import { readContent } from "../content/read.ts";
import { withShortList } from "../diagrams/cut-list.ts";
import { definitions, drawnOf, toolsFor } from "../diagrams/registry.ts";
import { buildKnowledge } from "../model/knowledge.ts";
import { tell } from "./problem-of.ts";
import { thesaurusWarnings } from "./thesaurus.ts";

/** What an editor may want to know, and what stops nothing. Only for content without problems: @throws as `undrawn` */
export const warningsOf = (root: string): Problem[] => [...undrawn(root), ...thesaurusWarnings(root)];

/**
 * What the content makes impossible to draw. The site is built all the same, with a list in the drawing's place, so that
 * these stop nothing. Only for content without problems: @throws Error when an entry does not fit its schema.
 */
function undrawn(root: string): Problem[] {
  const wanted = collectionNames.filter((collection) => !collections[collection].boundless);
  const knowledge = buildKnowledge(readContent(root, wanted));
  return definitions.flatMap(({ outgrown, build, ...definition }) => {
    if (!outgrown) return [];
    return drawnOf(knowledge, definition).flatMap((said) => {
      const { name, undrawn } = withShortList(build(said, toolsFor(said)));
      if (!undrawn) return [];
      return [tell({ file: outgrown }, BEGIN, { code: "not-drawn", args: { name, reason: undrawn[0] } })];
    });
  });
}
