import { base, cite, plain } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const factors: RecordsOf = (k, link) =>
  k.factors.map((f) => ({
    ...base(f, link),
    kind: f.kind,
    order: f.order,
    text: plain(f.body),
    parts: f.parts,
    aliases: f.aliases,
    sources: cite(k, f),
  }));
