import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Snippet } from "../src/exports/package-zip.ts";
import { type Published, publish } from "../src/exports/published.ts";
import type { DayOfChanges } from "../src/model/changes.ts";
import type { Knowledge } from "../src/model/knowledge.ts";

const FOLDER = "src/exports/snippets";
export const SNIPPETS: readonly Snippet[] = [
  { file: "read.py", language: "Python" },
  { file: "read.R", language: "R" },
  { file: "read.mjs", language: "JavaScript" },
].map((snippet) => ({ ...snippet, code: readFileSync(join(FOLDER, snippet.file), "utf8") }));

/** What a library publishes of its data, at an address of its own. @param days on which it changed, as far as that is known */
export const publishedOf = (k: Knowledge, days: readonly DayOfChanges[] = []): Published =>
  publish(k, {
    name: "library",
    release: { version: "0123456789ab", date: "2026-01-31" },
    address: (path) => `https://coop.example${path}`,
    link: (path) => `/library${path}`,
    snippets: SNIPPETS,
    days,
  });
