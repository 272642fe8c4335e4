import { readdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { AstroIntegration } from "astro";
import { handedOn, handOn } from "../content/handed-on.ts";
import { checkedEntries, validContent } from "../content/read.ts";
import { isMail, isPhone } from "../model/contact.ts";
import { contentDir } from "../paths.ts";
import { PLACEHOLDER_REPOSITORY, PLACEHOLDER_URL, site } from "../site.ts";
import { contactText } from "../words/contact.ts";
import { checkContent, readAndCheck } from "./check.ts";
import { textReport } from "./tell-problems.ts";
import { watchContent } from "./watch.ts";

type Contact = Partial<Pick<typeof site, "mail" | "phone">>;

/**
 * Astro integration that lets no build start on content with problems.
 * A build stops with the whole list, where Astro alone stops at the first file (or passes a dangling reference in silence).
 * The editing server shows the list in the terminal and in the browser's overlay, and checks again whenever a file changes.
 * Goes in `astro.config.mjs`, before the other integrations.
 */
export function checkedContent(): AstroIntegration {
  const root = resolve(contentDir);
  const prefix = relative(process.cwd(), root).split(sep).join("/");
  return {
    name: "checked-content",
    hooks: {
      "astro:config:setup": ({ command, isRestart, logger }) => {
        if (command !== "build" && command !== "dev") return;
        if (!isRestart) for (const line of placeholderNotice()) logger.warn(line);
        const report = contactFaults().join("\n") || (command === "build" ? reportOf(root, prefix) : undefined);
        if (report === undefined) {
          if (command === "build") logger.info(`• ตรวจเนื้อหา ${countFiles(root)} ไฟล์`);
          return;
        }
        // Thrown, it would come with lines in English that mean nothing to an editor.
        logger.error(report);
        process.exit(1);
      },
      // The entries come to the loaders as they were found right.
      "content:checked": (folder, collection) => handedOn(folder)?.[collection],
      "astro:server:setup": ({ server, logger }) => {
        const problems = checkContent(root);
        const print = (report: string) => logger.info(`\n${report}\n`);
        if (problems.length > 0) print(textReport(problems, prefix));
        watchContent(server, problems, { root, prefix, check: checkContent, print });
      },
    },
  };
}

const countFiles = (root: string): number =>
  readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).length;

/** Why the site cannot be built: every problem of the content; `undefined` when there is none, and then what was read is handed on. */
export function reportOf(root: string, prefix: string): string | undefined {
  const { problems, entries } = readAndCheck(root);
  if (problems.length === 0) handOn(root, validContent(checkedEntries(entries)));
  return problems.length === 0 ? undefined : `สร้างเว็บไม่ได้จนกว่าจะแก้เนื้อหา\n\n${textReport(problems, prefix)}\n`;
}

/** Why readers could not reach who is set as contact, in Thai. */
export function contactFaults({ mail, phone }: Contact = site): string[] {
  return [
    ...(mail === undefined || isMail(mail) ? [] : [contactText.setup.mail(mail)]),
    ...(phone === undefined || isPhone(phone) ? [] : [contactText.setup.phone(phone)]),
  ];
}

/** What to set before publishing, in Thai; empty when everything is set. */
export function placeholderNotice(settings: { url: string; repository: string } & Contact = site): string[] {
  const unset = [
    settings.url === PLACEHOLDER_URL &&
      "ก่อนเผยแพร่ ให้ตั้งที่อยู่เว็บ: ตัวแปร SITE_URL เช่น SITE_URL=https://ชื่อ.github.io (และ SITE_BASE ถ้าเว็บอยู่ใต้โฟลเดอร์) ดูในเครื่องไม่ต้องตั้ง",
    settings.repository === PLACEHOLDER_REPOSITORY &&
      "ก่อนเผยแพร่ ให้ตั้งที่อยู่คลังโค้ด: ตัวแปร REPOSITORY_URL เช่น REPOSITORY_URL=https://github.com/ชื่อ/โครงการ ดูในเครื่องไม่ต้องตั้ง",
    settings.mail === undefined && settings.phone === undefined && contactText.setup.optional,
  ];
  return unset.filter((line) => line !== false);
}
