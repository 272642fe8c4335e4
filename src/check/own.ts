import { collections, outlines, rulesOf } from "../collections/index.ts";
import { sectionKey, sectionUrl } from "../collections/section-address.ts";
import { blankText } from "../collections/texts.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { Problem } from "../content/problem.ts";
import { provinces } from "../data/provinces.ts";
import { listOf, textOf, textsOf } from "../model/untyped.ts";
import { type Around, ownFindings } from "../rules/own.ts";
import { WHICH_PLACE } from "../words/rules/own.ts";
import type { Addresses } from "./addresses.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";

/** The rules that belong to the collection of an entry alone. Where one of several places is meant, the line is offered that says which. */
export function checkOwn(entry: ContentEntry, content: Content, addresses: Addresses): Problem[] {
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

function aroundOf(content: Content, { besideSections }: Addresses): Around {
  const around = known.get(content) ?? lookedUpIn(content, besideSections);
  known.set(content, around);
  return around;
}

function lookedUpIn(content: Content, besideSections: ReadonlySet<string>): Around {
  const { byId } = content;
  const words = [...byId.thesaurus.values()];
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
      reports ??= byAge(content);
      return reports;
    },
    words: () => words,
    provinces,
    besideSections,
  };
}

/** The reports in the order in which they were published, as far as the promised addresses tell. */
function byAge(content: Content): ContentEntry[] {
  const { byId, permalinks } = content;
  /** How many of its blocks have an address that was promised. */
  const promised = ({ id: source, data }: ContentEntry): number =>
    listOf(data, "sections")
      .flatMap((item) => textOf(item, "id") ?? [])
      .map((section) => ({ source, section }))
      .flatMap((section) => {
        const urls = [true, false].map((short) => sectionUrl(section, short));
        return [...(content.blocks(section)?.texts.keys() ?? [])].filter((at) =>
          urls.some((url) => permalinks.has(`${url}#${at}`)),
        );
      }).length;
  return [...byId.sources.values()].sort((a, b) => promised(b) - promised(a) || (a.id < b.id ? -1 : 1));
}
