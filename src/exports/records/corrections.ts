import { place } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const corrections: RecordsOf = (k, link) =>
  k.corrections.map((c) => ({
    id: c.id,
    url: link(c.url),
    title: c.corrected,
    printed: c.printed,
    corrected: c.corrected,
    certainty: c.certainty,
    reason: c.reason ?? null,
    section: c.section,
    sources: [place(k, { source: c.source, section: c.section, at: c.at })],
  }));
