import { linesOf } from "../model/change-list.ts";
import type { DayOfChanges } from "../model/changes.ts";
import type { Release } from "../model/release.ts";
import { thaiDate } from "../text/dates.ts";
import { escapeMarkdown } from "../text/escape-markdown.ts";
import { changesText } from "../words/changes.ts";
import { packageText } from "../words/data-package.ts";

export const CHANGES_FILE = "CHANGES.md";

/** What changed in the content up to this version, newest day first, for who has an older one. @param days newest first */
export function changesFile(days: readonly DayOfChanges[], { version }: Release): string {
  const { th, en } = packageText.readme.changes;
  const told = days.map(({ day, kinds }) => {
    const lines = linesOf(kinds).map(({ text, entries }) =>
      [text, entries.map(({ title }) => escapeMarkdown(title)).join(" · ")].filter(Boolean).join(": "),
    );
    return [`## ${day} (${thaiDate(day, "long")})\n`, ...lines.map((line) => `- ${line}`)].join("\n");
  });
  return `${[`# ${changesText.title}`, `${th} / ${en}`, `${changesText.version}: ${version}`, ...told].join("\n\n")}\n`;
}
