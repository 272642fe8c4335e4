import type { Activity } from "../model/activities.ts";
import { entryUrl } from "../model/urls.ts";
import { isRunOfDays } from "../text/dates.ts";
import type { Thing, WrittenAddress } from "./thing.ts";

/** An event of a follow-up. Of days that do not follow each other none between them is claimed: each is told for itself. */
const eventThing = ({ id, title, dates }: Activity, at: WrittenAddress): Thing => ({
  "@type": "Event",
  "@id": at(entryUrl("followups", id)),
  name: title,
  ...(isRunOfDays(dates)
    ? { startDate: dates[0], endDate: dates.length > 1 ? dates.at(-1) : undefined }
    : { subEvent: dates.map((day): Thing => ({ "@type": "Event", startDate: day })) }),
});

/** Events as the list of a page. */
export const eventList = (activities: readonly Activity[], at: WrittenAddress): Thing => ({
  "@type": "ItemList",
  itemListElement: activities.map((activity) => eventThing(activity, at)),
});
