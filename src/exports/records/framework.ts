import { base, cite } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const framework: RecordsOf = (k, link) =>
  k.framework.map((f) => ({
    ...base(f, link),
    kind: f.kind,
    order: f.order,
    text: f.text || null,
    count: f.count ?? null,
    team: f.team ?? null,
    leaders: f.leaders ?? null,
    factors: f.factors,
    sources: cite(k, f),
  }));
