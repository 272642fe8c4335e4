import { collectionNames } from "../collections/index.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { toolsInMarkdown } from "./addresses.ts";
import { formInMarkdown } from "./form.ts";

/** What a page of which most is drawn in the browser says in Markdown, besides its own words. @param path site path */
export function moreInTwin(k: Knowledge, path: string): string[] {
  const form = collectionNames.find((name) => path === `/contribute/${name}/`);
  return form ? formInMarkdown(k, form) : (toolsInMarkdown[path]?.(k) ?? []);
}
