import { toCE } from "../../text/dates.ts";
import { base } from "./fields.ts";
import type { RecordsOf } from "./record.ts";

export const sources: RecordsOf = (k, link) =>
  k.sources.map((s) => ({
    ...base(s, link),
    subtitle: s.subtitle ?? null,
    people: s.people.map(({ name, prefix, role }) => ({ name, prefix: prefix ?? null, role })),
    etAl: s.etAl,
    institution: s.institution,
    month: s.month,
    yearBE: s.yearBE,
    yearCE: toCE(s.yearBE),
    rights: s.rights,
    sections: s.sections.map(({ id, title, label, page, parent }) => ({
      id,
      title,
      label,
      page: page ?? null,
      parent: parent ?? null,
      url: link(`/report/${id}/`),
    })),
    tables: s.tables.map(({ id, label, caption, section, page }) => ({
      id,
      label,
      caption,
      section,
      page: page ?? null,
    })),
    figures: s.figures.map(({ id, label, caption, section, page, diagram }) => ({
      id,
      label,
      caption,
      section,
      page: page ?? null,
      diagram: diagram ?? null,
    })),
  }));
