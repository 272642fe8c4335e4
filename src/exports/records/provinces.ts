import { provinceFacts } from "../../model/provinces.ts";
import { lessonsOfProvince, reportedRows } from "../../model/queries.ts";
import { base, cite } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const provinces: RecordsOf = (k, link) =>
  k.provinces.map((p) => {
    const facts = provinceFacts(p.id);
    const rows = reportedRows(k, p.id);
    return {
      ...base(p, link),
      iso: facts?.iso ?? null,
      english: facts?.en ?? null,
      region: facts?.region ?? null,
      reported: p.reported,
      rows: rows.length,
      active: rows.filter(({ active }) => active === true).length,
      recommendations: p.recommendations,
      lessons: lessonsOfProvince(k, p.id).length,
      note: p.text || null,
      sources: cite(k, p),
    };
  });
