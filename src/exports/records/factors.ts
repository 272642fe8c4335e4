import { base, cite } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const factors: RecordsOf = (k, link) =>
  k.factors.map((f) => ({
    ...base(f, link),
    kind: f.kind,
    order: f.order,
    text: f.text || null,
    parts: f.parts,
    aliases: f.aliases,
    sources: cite(k, f),
  }));
