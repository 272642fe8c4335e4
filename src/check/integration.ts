import { relative, resolve, sep } from "node:path";
import type { AstroIntegration } from "astro";
import { PLACEHOLDER_REPOSITORY, PLACEHOLDER_URL, site } from "../site.ts";
import { checkContent } from "./check.ts";
import type { Problem } from "./problem.ts";
import { textReport } from "./report.ts";

type ServerSetup = NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>;
type DevServer = Parameters<ServerSetup>[0]["server"];

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
        const problems = checkContent(root);
        if (problems.length === 0) return;
        console.error(`\n${textReport(problems, prefix)}\n`);
        if (command === "build") throw withoutStack(new Error("สร้างเว็บไม่ได้จนกว่าจะแก้ปัญหาในเนื้อหาตามรายการข้างบน"));
      },
      "astro:server:setup": ({ server, logger }) => {
        const show = (problems: Problem[]) => showOverlay(server, problems, prefix);
        server.ws.on("connection", () => {
          const problems = checkContent(root);
          if (problems.length > 0) show(problems);
        });
        server.watcher.add(root);
        server.watcher.on("all", (_event, path) => {
          if (!resolve(path).startsWith(root + sep)) return;
          const problems = checkContent(root);
          if (problems.length === 0) return;
          logger.error(`\n${textReport(problems, prefix)}\n`);
          show(problems);
        });
      },
    },
  };
}

/** What to set before publishing, in Thai; empty when everything is set. */
export function placeholderNotice(settings: { url: string; repository: string } = site): string[] {
  return [
    settings.url === PLACEHOLDER_URL
      ? "ยังไม่ได้ตั้งที่อยู่เว็บ: ตั้งตัวแปร SITE_URL เช่น SITE_URL=https://ชื่อ.github.io (และ SITE_BASE ถ้าเว็บอยู่ใต้โฟลเดอร์)"
      : "",
    settings.repository === PLACEHOLDER_REPOSITORY
      ? "ยังไม่ได้ตั้งที่อยู่คลังโค้ด: ตั้งตัวแปร REPOSITORY_URL เช่น REPOSITORY_URL=https://github.com/ชื่อ/โครงการ"
      : "",
  ].filter(Boolean);
}

/** Vite's error overlay takes HTML in its message, and a message quotes what an entry says: everything is escaped. */
function showOverlay(server: DevServer, problems: Problem[], prefix: string): void {
  server.ws.send({
    type: "error",
    err: {
      message: escapeHtml(textReport(problems, prefix)).replaceAll("\n", "<br>"),
      stack: "",
      plugin: "checked-content",
    },
  });
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** The stack would bury the list under lines that mean nothing to an editor. */
function withoutStack(error: Error): Error {
  error.stack = "";
  return error;
}
