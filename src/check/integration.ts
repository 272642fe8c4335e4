import { relative, resolve, sep } from "node:path";
import type { AstroIntegration } from "astro";
import { PLACEHOLDER_REPOSITORY, PLACEHOLDER_URL, site } from "../site.ts";
import { checkContent } from "./check.ts";
import { countLine, textReport } from "./report.ts";
import { watchContent } from "./watch.ts";

/**
 * Astro integration that lets no build start on content with problems.
 * A build fails with the whole list, where Astro alone stops at the first file (or passes a dangling reference in silence).
 * The editing server shows the list in the terminal and in the browser's overlay, and checks again whenever a file changes.
 * Goes in `astro.config.mjs`, before the other integrations.
 */
export function checkedContent(): AstroIntegration {
  const root = resolve(process.env.CONTENT_DIR ?? "./content");
  const prefix = relative(process.cwd(), root).split(sep).join("/");
  return {
    name: "checked-content",
    hooks: {
      "astro:config:setup": ({ command, isRestart, logger }) => {
        if (command !== "build" && command !== "dev") return;
        if (!isRestart) for (const line of placeholderNotice()) logger.warn(line);
        if (command === "build") assertGood(root, prefix);
      },
      "astro:server:setup": ({ server, logger }) => {
        const problems = checkContent(root);
        const print = (report: string) => logger.info(`\n${report}\n`);
        if (problems.length > 0) print(textReport(problems, prefix));
        watchContent(server, problems, { root, prefix, check: checkContent, print });
      },
    },
  };
}

/**
 * Lets content without problems pass.
 * @throws Error that lists every problem of the content; without a stack, whose lines mean nothing to an editor.
 */
export function assertGood(root: string, prefix: string): void {
  const problems = checkContent(root);
  if (problems.length === 0) return;
  const error = new Error(`${countLine(problems)} สร้างเว็บไม่ได้จนกว่าจะแก้\n\n${textReport(problems, prefix)}`);
  error.stack = "";
  throw error;
}

/** What to set before publishing, in Thai; empty when everything is set. */
export function placeholderNotice(settings: { url: string; repository: string } = site): string[] {
  const unset = [
    settings.url === PLACEHOLDER_URL &&
      "ยังไม่ได้ตั้งที่อยู่เว็บ: ตั้งตัวแปร SITE_URL เช่น SITE_URL=https://ชื่อ.github.io (และ SITE_BASE ถ้าเว็บอยู่ใต้โฟลเดอร์)",
    settings.repository === PLACEHOLDER_REPOSITORY &&
      "ยังไม่ได้ตั้งที่อยู่คลังโค้ด: ตั้งตัวแปร REPOSITORY_URL เช่น REPOSITORY_URL=https://github.com/ชื่อ/โครงการ",
  ];
  return unset.filter((line) => line !== false);
}
