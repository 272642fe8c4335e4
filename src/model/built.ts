import { resolve } from "node:path";
import { handedOn } from "../content/handed-on.ts";
import { readContent } from "../content/read.ts";
import { contentDir } from "../paths.ts";
import { buildKnowledge, type Knowledge } from "./knowledge.ts";

let known: Knowledge | undefined;

/**
 * The knowledge of the content that a build is of, for what is made when its pages are finished: made once for all of them, of
 * what the check has read, for to read a large content takes seconds.
 * @throws as `readContent`
 */
export function knowledgeOfBuild(): Knowledge {
  known ??= buildKnowledge(handedOn(resolve(contentDir)) ?? readContent(contentDir));
  return known;
}
