import { compute } from "../../model/computed.ts";
import { printedQuote } from "../../model/places.ts";
import { base, place } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const discrepancies: RecordsOf = (k, link) =>
  k.discrepancies.map((d) => ({
    ...base(d, link),
    what: d.what,
    statements: d.statements.map((s) => ({
      ...place(k, s),
      says: s.says,
      quote: s.quote,
      quotePrinted: printedQuote(k, s),
    })),
    computed: d.computed ? compute(k, d.computed) : null,
    computation: d.computed ?? null,
    unit: d.unit ?? null,
    assessment: d.assessment,
    sources: d.statements.map((s) => place(k, s)),
  }));
