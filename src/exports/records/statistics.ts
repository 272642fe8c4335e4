import { base, cite } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const statistics: RecordsOf = (k, link) =>
  k.statistics.map((s) => ({
    ...base(s, link),
    value: s.value,
    unit: s.unit,
    qualifier: s.qualifier ?? null,
    quote: s.quote,
    section: s.sources[0]?.section ?? null,
    discrepancies: s.discrepancies,
    sources: cite(k, s),
  }));
