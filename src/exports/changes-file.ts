import type { Bilingual } from "../collections/column.ts";
import { countedText, doneText, isNamed } from "../model/change-list.ts";
import type { DayOfChanges, KindChange } from "../model/changes.ts";
import type { Release } from "../model/release.ts";
import { thaiDate } from "../text/dates.ts";
import { escapeMarkdown } from "../text/escape-markdown.ts";
import { changesText } from "../words/changes.ts";
import { packageText } from "../words/data-package.ts";

export const CHANGES_FILE = "CHANGES.md";

/**
 * What changed in the content up to this version, newest day first, for who has an older one: every entry by the id that it has in the
 * data, or had. @param days newest first
 */
export function changesFile(days: readonly DayOfChanges[], { version }: Release): string {
  const { changes, which } = packageText.readme;
  const both = ({ th, en }: Bilingual): string => `${th} / ${en}`;
  const told = days.map(({ day, kinds }) =>
    [`## ${day} (${thaiDate(day, "long")})\n`, ...kinds.map((kind) => `- ${lineOf(kind)}`)].join("\n"),
  );
  return `${[`# ${changesText.title}`, both(changes), `${changesText.version}: ${version}`, both(which), ...told].join("\n\n")}\n`;
}

function lineOf(kind: KindChange): string {
  const ids = kind.ids.map((id) => `\`${id}\``).join(" ");
  if (!isNamed(kind)) return `${countedText(kind)}: ${ids}`;
  return `${doneText(kind)}: ${kind.entries.map(({ title }) => escapeMarkdown(title)).join(" · ")} (${ids})`;
}
