import { compute } from "../model/computed.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { type Citation, placeOf, printedQuote } from "../model/places.ts";
import { provinceFacts } from "../model/provinces.ts";
import { identityCertainty, lessonsOfProvince, provinceName, reportedRows } from "../model/queries.ts";
import type { CollectionName } from "../schemas/index.ts";
import { toCE } from "../text/dates.ts";

/**
 * Knowledge → records: what `/data/{collection}.json` and `.csv` hold. Field names are a public contract (design, section 4).
 * Keys are in the order of the CSV columns.
 */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value | undefined };
export type DataRecord = { id: string; url: string; title: string } & Record<string, Value>;

const DATA_COLLECTIONS = [
  "networks",
  "factors",
  "lessons",
  "provinces",
  "followups",
  "activities",
  "proposals",
  "framework",
  "statistics",
  "discrepancies",
  "corrections",
  "glossary",
  "sources",
] as const;
export type DataCollection = (typeof DATA_COLLECTIONS)[number];
export const dataCollections: readonly DataCollection[] = DATA_COLLECTIONS;

/** Turns site paths into links under the base. */
type Link = (path: string) => string;

const place = (k: Knowledge, citation: Citation): Value => {
  const { label, page, url } = placeOf(k, citation);
  const { source, section, at, row, printed } = citation;
  return dropUndefined({ source, section, at, row, page, printed, label, anchor: url });
};
const dropUndefined = (value: Record<string, Value | undefined>): Value =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as { [key: string]: Value };

const base = (entry: { id: string; url: string; title: string }, link: Link) => ({
  id: entry.id,
  url: link(entry.url),
  title: entry.title,
});
/** Body as plain text; paragraphs stay apart by a line break, so that nobody quotes two as one sentence. */
const plain = (body: string): string | null =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n") || null;

type Records = { [C in DataCollection]: (k: Knowledge, link: Link) => DataRecord[] };

const records: Records = {
  networks: (k, link) =>
    k.networks.map((n) => ({
      ...base(n, link),
      province: n.province,
      provinceTh: provinceName(k, n.province),
      aliases: n.aliases,
      active: n.active,
      detail: plain(n.body),
      potential: n.potential,
      business: n.business,
      certainty: identityCertainty(n),
      note: n.note ?? null,
      sources: n.appearances.map((a) => ({
        ...(place(k, a) as object),
        certainty: a.certainty,
        reason: a.reason ?? null,
      })),
    })),
  factors: (k, link) =>
    k.factors.map((f) => ({
      ...base(f, link),
      kind: f.kind,
      order: f.order,
      text: plain(f.body),
      parts: f.parts,
      aliases: f.aliases,
      sources: cite(k, f),
    })),
  lessons: (k, link) =>
    k.lessons.map((l) => ({
      ...base(l, link),
      kind: l.kind,
      text: plain(l.body),
      province: l.province ?? null,
      speaker: l.speaker ?? null,
      networks: l.networks,
      factors: l.factors,
      order: l.order,
      sources: cite(k, l),
    })),
  provinces: (k, link) =>
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
        note: plain(p.body),
        sources: cite(k, p),
      };
    }),
  followups: (k, link) =>
    k.followups.map((f) => ({
      ...base(f, link),
      order: f.order,
      networks: f.networks,
      organisations: f.organisations,
      activities: k.activities.filter(({ followup }) => followup === f.id).map(({ id }) => id),
      sources: cite(k, f),
    })),
  activities: (k, link) =>
    k.activities.map((a) => ({
      ...base(a, link),
      followup: a.followup,
      dates: a.dates,
      datePrinted: a.datePrinted,
      participants: a.participants,
      count: a.count,
      direction: a.direction,
      partners: a.partners,
      sources: [place(k, { source: a.source, section: a.section, at: a.at })],
    })),
  proposals: (k, link) =>
    k.proposals.map((p) => ({
      ...base(p, link),
      list: p.list,
      order: p.order,
      province: p.province,
      direction: p.direction,
      lead: p.lead,
      group: p.group,
      period: p.period,
      networks: p.networks,
      organisations: p.organisations,
      sources: cite(k, p),
    })),
  framework: (k, link) =>
    k.framework.map((f) => ({
      ...base(f, link),
      kind: f.kind,
      order: f.order,
      text: plain(f.body),
      count: f.count ?? null,
      team: f.team ?? null,
      leaders: f.leaders ?? null,
      factors: f.factors,
      sources: cite(k, f),
    })),
  statistics: (k, link) =>
    k.statistics.map((s) => ({
      ...base(s, link),
      value: s.value,
      unit: s.unit,
      qualifier: s.qualifier ?? null,
      quote: s.quote,
      section: s.sources[0]?.section ?? null,
      discrepancies: s.discrepancies,
      sources: cite(k, s),
    })),
  discrepancies: (k, link) =>
    k.discrepancies.map((d) => ({
      ...base(d, link),
      what: d.what,
      statements: d.statements.map((s) => ({
        ...(place(k, s) as object),
        says: s.says,
        quote: s.quote,
        quotePrinted: printedQuote(k, s),
      })),
      computed: d.computed ? compute(k, d.computed) : null,
      computation: d.computed ?? null,
      unit: d.unit ?? null,
      assessment: d.assessment,
      sources: d.statements.map((s) => place(k, s)),
    })),
  corrections: (k, link) =>
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
    })),
  glossary: (k, link) =>
    k.glossary.map((g) => ({
      ...base(g, link),
      kind: g.kind,
      expansion: g.expansion,
      certainty: g.certainty ?? null,
      basis: g.basis ?? null,
      english: g.english ?? null,
      aliases: g.aliases,
      text: plain(g.body),
      sources: cite(k, g),
    })),
  sources: (k, link) =>
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
    })),
};

type Cited = Entry<Exclude<CollectionName, "networks" | "discrepancies" | "report" | "sources">>;
const cite = (k: Knowledge, entry: Cited): Value => entry.sources.map((citation) => place(k, citation));

/** Records of one collection. `link` turns a site path into the published address. */
export const recordsOf = (k: Knowledge, collection: DataCollection, link: Link): DataRecord[] =>
  records[collection](k, link);
