import { buildKnowledge, type Knowledge } from "../src/model/knowledge.ts";
import { keptContent } from "./kept-content.ts";

/** The knowledge of a content tree, without Astro. */
export const knowledgeOf = (root: string): Knowledge => buildKnowledge(keptContent(root));

export const knowledge = knowledgeOf("content");
