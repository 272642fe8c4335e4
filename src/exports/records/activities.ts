import { base, place } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const activities: RecordsOf = (k, link) =>
  k.activities.map((a) => ({
    ...base(a, link),
    followup: a.followup,
    dates: a.dates,
    datePrinted: a.datePrinted,
    participants: a.participants,
    count: a.count,
    direction: a.direction,
    partners: a.partners,
    sources: [place(k, { source: a.source, section: a.section, at: a.at })],
  }));
