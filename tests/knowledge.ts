import { readContent } from "../src/content/read.ts";
import { buildKnowledge, type Knowledge } from "../src/model/knowledge.ts";

/** The knowledge of a content tree, without Astro. */
export const knowledgeOf = (root: string): Knowledge => buildKnowledge(readContent(root));

export const knowledge = knowledgeOf("content");
