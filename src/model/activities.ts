import type { EntryData } from "../collections/index.ts";
import type { Entry } from "./knowledge.ts";
import { entryUrl } from "./urls.ts";

/** One event of a follow-up. */
export type Activity = EntryData<"followups">["activities"][number] & {
  /** `{follow-up}-{n}` */
  id: string;
  url: string;
  title: string;
  followup: string;
  source: string;
  section: string;
};

export function listActivities(followups: Entry<"followups">[]): Activity[] {
  return followups.flatMap((followup) => {
    const place = followup.sources[0];
    return followup.activities.map((activity, index) => ({
      ...activity,
      id: `${followup.id}-${index + 1}`,
      url: entryUrl("followups", `${followup.id}-${index + 1}`),
      title: `${followup.title} ${activity.datePrinted}`,
      followup: followup.id,
      source: place?.source ?? "",
      section: place?.section ?? "",
    }));
  });
}

/**
 * Whether a cell of an event is to be shown: not where it says what the event before said, unless a note is on its words.
 * @param noted the words that the event's notes are on
 */
export const showsCell = (cell: string | null, before: string | null | undefined, noted: readonly string[]): boolean =>
  cell !== null && (cell !== before || noted.some((words) => cell.includes(words)));

/** Groups of events that are printed more than once: same days, same participants. */
export function repeatedActivities(activities: readonly Activity[]): Activity[][] {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    const key = `${activity.dates.join()} ${activity.participants.replace(/\s+/g, "")}`;
    groups.set(key, [...(groups.get(key) ?? []), activity]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
