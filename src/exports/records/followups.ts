import { relations } from "../../model/relations.ts";
import { base, cite } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const followups: RecordsOf = (k, link) =>
  k.followups.map((f) => ({
    ...base(f, link),
    order: f.order,
    networks: f.networks,
    organisations: f.organisations,
    activities: relations(k)
      .activitiesOfFollowup(f.id)
      .map(({ id }) => id),
    sources: cite(k, f),
  }));
