import { base, cite } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const proposals: RecordsOf = (k, link) =>
  k.proposals.map((p) => ({
    ...base(p, link),
    list: p.list,
    order: p.order,
    province: p.province,
    direction: p.direction,
    lead: p.lead,
    group: p.group,
    period: p.period,
    networks: p.networks,
    organisations: p.organisations,
    sources: cite(k, p),
  }));
