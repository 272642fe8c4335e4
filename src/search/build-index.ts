/** Runs after `astro build`: makes the search index from the finished pages. */
import { readContent } from "../check/read.ts";
import { buildKnowledge } from "../model/knowledge.ts";
import { collect } from "./build/collect.ts";
import { writeIndex } from "./build/write.ts";

const dist = process.env.OUT_DIR ?? "dist";
const collected = collect(dist, buildKnowledge(readContent("content")));
await writeIndex(dist, collected);
console.log(`ดัชนีค้นหา: ${collected.records.length} รายการ ${collected.vocabulary.size} คำ`);
