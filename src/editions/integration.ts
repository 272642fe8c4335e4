import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { itemOfCsl } from "../cite/csl-json.ts";
import { onPage } from "../cite/item.ts";
import { factsOf } from "../cite/page-facts.ts";
import { knowledgeOfBuild } from "../model/built.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { releaseNow } from "../model/release.ts";
import { pageAddress } from "../site.ts";
import { type CiteBoxSays, hasTwin, markdownPage, TWIN } from "./markdown/markdown-page.ts";

/**
 * Astro integration that writes the words of each page in Markdown beside it. Goes after everything that changes pages, and after
 * the files of citations, from which it says how a page is cited.
 * @param moreOf what follows the words of a page, by its site path: of forms and tools the page itself has few
 */
export function markdownTwins(moreOf: (k: Knowledge, path: string) => readonly string[]): AstroIntegration {
  let base = "/";
  return {
    name: "markdown-twins",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const knowledge = knowledgeOfBuild();
        const { version, date } = releaseNow();
        const settings = {
          address: (path: string) => pageAddress(path) ?? path,
          facts: { version, versionDate: date },
        };
        const names = readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) =>
          name.replaceAll("\\", "/"),
        );
        let twins = 0;
        for (const name of names) {
          const [, folder] = /^(.*?)\/?index\.html$/.exec(name) ?? [];
          if (folder === undefined) continue;
          const html = readFileSync(join(root, name), "utf8");
          if (!hasTwin(html)) continue;
          const path = folder === "" ? base : `${base}${folder}/`;
          const citeFacts = ({ stem, page, day }: CiteBoxSays) => {
            const item = itemOfCsl(JSON.parse(readFileSync(join(root, `${stem.slice(base.length)}.csl.json`), "utf8")));
            if (!item) return {};
            return page === undefined
              ? { ...factsOf(item), citeFile: settings.address(`${stem}.csl.json`) }
              : factsOf(onPage(item, page, path, day));
          };
          const more = moreOf(knowledge, folder === "" ? "/" : `/${folder}/`);
          writeFileSync(join(root, folder, TWIN), markdownPage(html, { ...settings, path, citeFacts, more }));
          twins += 1;
        }
        logger.info(`• เขียนหน้าเป็น Markdown ${twins} ไฟล์`);
      },
    },
  };
}
