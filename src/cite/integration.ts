import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { knowledgeOfBuild } from "../model/built.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { type Release, releaseNow } from "../model/release.ts";
import { everythingCited } from "./cited.ts";
import { fileForms } from "./forms.ts";
import { PLACES } from "./places-file.ts";
import { placesIn } from "./places-in.ts";
import { type Edition, editionOf, inRelease } from "./read-where.ts";

/** Every citation file of a site: path below its root, and text. */
export function* citationFiles(k: Knowledge, edition: Edition, release: Release): Generator<[string, string]> {
  for (const { item, stem } of everythingCited(k, edition)) {
    const released = inRelease(item, release);
    for (const { ending, write } of fileForms) yield [stem + ending, write(released)];
  }
  for (const section of k.sections)
    yield [section.url.replace(/\/$/, PLACES), JSON.stringify(Object.fromEntries(placesIn(section)))];
}

/**
 * Astro integration that writes the citations of a finished build. Each is a line of work where an endpoint is a page of it: at ten
 * thousand entries there are thirty thousand.
 */
export function citations(): AstroIntegration {
  return {
    name: "citations",
    hooks: {
      "astro:build:done": ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const knowledge = knowledgeOfBuild();
        const made = new Set<string>();
        let files = 0;
        for (const [path, text] of citationFiles(knowledge, editionOf(knowledge), releaseNow())) {
          const file = join(root, path);
          const folder = dirname(file);
          if (!made.has(folder)) mkdirSync(folder, { recursive: true });
          made.add(folder);
          writeFileSync(file, text);
          files += 1;
        }
        logger.info(`• เขียนไฟล์อ้างอิง ${files} ไฟล์`);
      },
    },
  };
}
