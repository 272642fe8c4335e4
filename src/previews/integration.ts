import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { knowledgeOfBuild } from "../model/built.ts";
import { siteWords } from "../model/site-words.ts";
import { termsOf } from "../model/terms.ts";
import { type Asked, askedBy } from "./asked.ts";
import { card, ground } from "./card.ts";
import { breaksOf } from "./fit.ts";

/** The pictures that the pages of a build ask for, each once, with the drawing of the page where it has one. */
function pictures(root: string): Asked[] {
  const asked = new Map<string, Asked>();
  for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const picture = askedBy(readFileSync(join(root, name), "utf8"));
    if (!picture || asked.has(picture.name)) continue;
    const drawing = dirname(join(root, name));
    asked.set(picture.name, existsSync(`${drawing}.svg`) ? { ...picture, drawing } : picture);
  }
  return [...asked.values()];
}

/**
 * Astro integration that makes the picture of each page of a finished build: the head of a page says what stands in it, and at which
 * address it is asked for (layouts/Page.astro).
 */
export function pagePictures(): AstroIntegration {
  return {
    name: "page-pictures",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const knowledge = knowledgeOfBuild();
        const breaks = breaksOf(termsOf(knowledge));
        const { title, tagline } = siteWords(knowledge);
        const plain = await ground(title, tagline);
        mkdirSync(join(root, "previews"), { recursive: true });
        const made = pictures(root);
        for (const { name, drawing, ...words } of made) {
          const files = drawing && { svg: readFileSync(`${drawing}.svg`, "utf8"), png: readFileSync(`${drawing}.png`) };
          writeFileSync(
            join(root, "previews", name),
            await card(plain, files ? { ...words, drawing: files } : words, breaks),
          );
        }
        logger.info(`• ทำภาพของหน้าไว้ให้แอปแชต ${made.length} ภาพ`);
      },
    },
  };
}
