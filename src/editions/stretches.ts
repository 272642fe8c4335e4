import type { Correction } from "../model/corrections.ts";
import type { Inline, Style } from "../model/inline.ts";
import type { LinkTarget } from "../model/link-target.ts";
import { runsOf } from "../model/runs.ts";

/** Words in one look. */
export interface StyledText {
  text: string;
  styles: readonly Style[];
  link?: LinkTarget;
}
/** Words that are one reading, or none. Joined, the parts of all stretches are the text again. */
export interface ReadingStretch {
  correction?: Correction;
  parts: readonly StyledText[];
}

/** A text cut where a reading begins or ends, whatever is set off or linked in it. */
export function stretches(inline: Readonly<Inline>, corrections: readonly Correction[]): ReadingStretch[] {
  const found: { correction?: Correction; segment: object; parts: StyledText[] }[] = [];
  const put = (segment: object, part: StyledText, correction?: Correction): void => {
    if (part.text === "") return;
    const last = found.at(-1);
    if (last?.segment === segment) last.parts.push(part);
    else found.push({ segment, parts: [part], ...(correction && { correction }) });
  };
  for (const { link, pieces } of runsOf(inline, { corrections }))
    for (const { text, styles, segment, opening = "", closing = "" } of pieces) {
      put({}, { text: opening, styles: [] });
      const correction = segment.kind === "correction" ? segment.correction : undefined;
      put(segment, { text, styles, ...(link && { link }) }, correction);
      put({}, { text: closing, styles: [] });
    }
  return found.map(({ segment: _, ...stretch }) => stretch);
}
