import { identityCertainty, provinceName } from "../../model/queries.ts";
import { base, place } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const networks: RecordsOf = (k, link) =>
  k.networks.map((n) => ({
    ...base(n, link),
    province: n.province,
    provinceTh: provinceName(k, n.province),
    aliases: n.aliases,
    active: n.active,
    detail: n.text || null,
    potential: n.potential,
    business: n.business,
    certainty: identityCertainty(n),
    note: n.note ?? null,
    sources: n.appearances.map((a) => ({
      ...place(k, a),
      certainty: a.certainty,
      reason: a.reason ?? null,
    })),
  }));
