import { base, cite } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const glossary: RecordsOf = (k, link) =>
  k.glossary.map((g) => ({
    ...base(g, link),
    kind: g.kind,
    expansion: g.expansion,
    certainty: g.certainty ?? null,
    basis: g.basis ?? null,
    english: g.english ?? null,
    aliases: g.aliases,
    text: g.text || null,
    sources: cite(k, g),
  }));
