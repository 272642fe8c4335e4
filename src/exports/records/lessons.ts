import { base, cite } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const lessons: RecordsOf = (k, link) =>
  k.lessons.map((l) => ({
    ...base(l, link),
    kind: l.kind,
    text: l.text || null,
    province: l.province ?? null,
    speaker: l.speaker ?? null,
    networks: l.networks,
    factors: l.factors,
    order: l.order,
    sources: cite(k, l),
  }));
