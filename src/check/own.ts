import { collections, outlines, rulesOf } from "../collections/index.ts";
import { sectionKey, sectionUrl } from "../collections/section-address.ts";
import { compareReports, type ReportOrder } from "../collections/source.ts";
import { blankText } from "../collections/texts.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { Problem } from "../content/problem.ts";
import { provinces } from "../data/provinces.ts";
import { fieldOf, listOf, textOf, textsOf } from "../model/untyped.ts";
import { hasShortAddresses } from "../rules/by-collection.ts";
import { type Around, ownFindings } from "../rules/own.ts";
import { WHICH_PLACE } from "../words/rules/own.ts";
import type { SiteAddresses } from "./addresses.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";

/** The rules that belong to the collection of an entry alone. Where one of several places is meant, the line is offered that says which. */
export function checkOwn(entry: ContentEntry, content: Content, addresses: SiteAddresses): Problem[] {
  const { collection, template } = entry;
  const rules = template ? [] : rulesOf(collection);
  if (rules.length === 0) return [];
  const fields = outlines[collection].fields ?? [];
  const citations = collections[collection].quotations?.citations;
  return ownFindings(rules, { ...entry, fields, citations }, aroundOf(content, addresses)).map((finding) =>
    problemOf(entry, finding, {
      fix: finding.code === "correction-ambiguous" ? `    nth: ${blankText(WHICH_PLACE)}` : undefined,
    }),
  );
}

const known = new WeakMap<Content, Around>();

function aroundOf(content: Content, { besideSections }: SiteAddresses): Around {
  const around = known.get(content) ?? lookedUpIn(content, besideSections);
  known.set(content, around);
  return around;
}

function lookedUpIn(content: Content, besideSections: ReadonlySet<string>): Around {
  const { byId } = content;
  const words = [...byId.thesaurus.values()];
  const numbers = [...byId.statistics.values()];
  let reports: readonly ContentEntry[] | undefined;
  return {
    entry(collection, id) {
      const entry = byId[collection].get(id);
      return entry?.header && { data: entry.data, path: `content/${entry.file}` };
    },
    called: (_, id) => id,
    section(name) {
      const blocks = content.blocks(name)?.texts;
      const file = byId.report.get(sectionKey(name));
      return blocks && file && { blocks, tables: textsOf(file.data, "tables"), path: `content/${file.file}` };
    },
    reports() {
      reports ??= inOrder(content);
      return reports;
    },
    numbers: () => numbers,
    words: () => words,
    provinces,
    besideSections,
  };
}

/**
 * The reports in the order that the site gives them. Only one may have short addresses; where several take them, the one that has
 * published them comes first, so that the others are told.
 */
function inOrder(content: Content): ContentEntry[] {
  const reports = [...content.byId.sources.values()]
    .map((entry) => ({ entry, order: orderOf(entry) }))
    .sort((a, b) => compareReports(a.order, b.order));
  const short = reports.filter(({ order }) => order.shortAddresses);
  if (short.length > 1) short.sort((a, b) => promisedShort(b.entry, content) - promisedShort(a.entry, content));
  return [...short, ...reports.filter(({ order }) => !order.shortAddresses)].map(({ entry }) => entry);
}

/** What cannot be read of a record comes last. */
function orderOf({ id, data }: ContentEntry): ReportOrder {
  const numberOf = (field: string): number => {
    const value = fieldOf(data, field);
    return typeof value === "number" ? value : Number.MAX_SAFE_INTEGER;
  };
  return {
    id,
    shortAddresses: hasShortAddresses(data),
    yearBE: numberOf("yearBE"),
    month: numberOf("month"),
  };
}

/** How many blocks of a report have a short address that was promised, less those that were promised one under its id. */
const promisedShort = ({ id: source, data }: ContentEntry, { blocks, permalinks }: Content): number =>
  listOf(data, "sections")
    .flatMap((item) => textOf(item, "id") ?? [])
    .map((section) => ({ source, section }))
    .flatMap((name) => [...(blocks(name)?.texts.keys() ?? [])].map((at) => ({ name, at })))
    .map(({ name, at }) => {
      const has = (short: boolean) => Number(permalinks.has(`${sectionUrl(name, short)}#${at}`));
      return has(true) - has(false);
    })
    .reduce((sum, each) => sum + each, 0);
