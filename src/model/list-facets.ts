import { businesses } from "../collections/network.ts";
import { regions } from "../data/provinces.ts";
import { entry } from "../words/entry.ts";
import { reportText } from "../words/report.ts";
import { ui } from "../words/ui.ts";
import type { Correction } from "./corrections.ts";
import { type Cross, countFacet, countFacets, crossFacets, type Facet, type FacetCounts } from "./facet.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { laterStates } from "./later-states.ts";
import { activitiesIn } from "./network-activity.ts";
import { FITS, laterParts } from "./parts.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { ELSEWHERE, regionOf } from "./province-names.ts";
import { group } from "./relations.ts";

type Network = Entry<"networks">;
type Lesson = Entry<"lessons">;

const labelled = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Name of the facet whose values have a page of their own. */
const PROVINCE = "province";

const active: Facet<Network> = {
  name: "active",
  label: entry.network.active,
  values: labelled(ui.active),
  of: activitiesIn,
};
const business: Facet<Network> = {
  name: "business",
  label: "เรื่องหลัก",
  values: labelled(businesses),
  of: ({ business }) => [business],
};

export const networkFacets: (k: Knowledge) => readonly Facet<Network>[] = perKnowledge((k) => [
  active,
  {
    name: "potential",
    label: entry.network.potential,
    values: labelled(ui.potential),
    of: ({ potential, appearances }) => {
      const said = [potential, ...laterStates(appearances, "potential").map(({ value }) => value)];
      return [...new Set(said.flatMap((each) => each ?? []))];
    },
  },
  business,
  {
    name: "region",
    label: "ภาค",
    values: [...labelled(regions), { value: ELSEWHERE, label: ui.central }],
    of: ({ province }) => [province === null ? ELSEWHERE : (regionOf(province) ?? "")],
  },
  {
    name: PROVINCE,
    label: "จังหวัด",
    values: k.provinces.map(({ id, title }) => ({ value: id, label: title })),
    of: ({ province }) => (province ? [province] : []),
  },
]);

export const lessonFacets: (k: Knowledge) => readonly Facet<Lesson>[] = perKnowledge((k) => [
  {
    name: "kind",
    label: "มาจาก",
    values: labelled({ province: "ข้อเสนอแนะของจังหวัด", expert: "ความเห็นในเวที" }),
    of: ({ kind }) => [kind],
  },
  {
    name: "factor",
    label: "ปัจจัยที่เกี่ยวข้อง",
    values: k.factors.map(({ id, title }) => ({ value: id, label: title })),
    of: ({ factors }) => factors,
  },
  {
    name: PROVINCE,
    label: "จังหวัด",
    values: k.provinces.map(({ id, title }) => ({ value: id, label: title })),
    of: ({ province }) => (province ? [province] : []),
  },
]);

/** How sure a reading is. */
export const correctionFacets: readonly Facet<Correction>[] = [
  {
    name: "certainty",
    label: reportText.corrections.certainty,
    values: labelled(ui.certainty),
    of: ({ certainty }) => [certainty],
  },
];

/** The facets of the lists of all networks, lessons and readings. */
export const countNetworks = perKnowledge((k) => countFacets(networkFacets(k), k.networks));
export const countLessons = perKnowledge((k) => countFacets(lessonFacets(k), k.lessons));
export const countCorrections = perKnowledge((k) => countFacets(correctionFacets, k.corrections));

/** Networks by two facets at once: what they deal in, and whether they were active. */
export const crossNetworks = perKnowledge((k) => crossFacets(business, active, k.networks));

/**
 * The page that has all that stands on a page of a narrowed list, and more: that of a province, or of the first of two facets. Other lists
 * answer a question of their own, and a list that is cut has not all on one page.
 * @param list site path of the whole list
 * @param counts how many items of the whole list have each value
 * @returns a site path
 */
export function fullerPage(
  list: string,
  [first, second]: readonly { facet: string; value: string }[],
  { of }: { of: number },
  counts: readonly FacetCounts[],
): string | undefined {
  const values = counts.find(({ facet }) => facet === first?.facet)?.values;
  const held = values?.find(({ value }) => value === first?.value)?.count ?? 0;
  if (!first || of > 1 || held > FITS) return undefined;
  if (second) return `${list}by/${first.facet}/${first.value}/`;
  return first.facet === PROVINCE ? `/provinces/${first.value}/` : undefined;
}

/** Static paths of the pages that show a list narrowed by one value: `/…/by/{facet}/{value}/`. */
export const facetPages = <T>(facets: readonly Facet<T>[], items: readonly T[]) =>
  facets.flatMap((facet) => {
    const having = group(items, facet.of);
    return countFacet(facet, items).map(({ value, label }) => ({
      params: { facet: facet.name, value },
      props: { label, items: having(value) },
    }));
  });

/** The same for two values together: `/…/by/{facet}/{value}/{second}/{its}/`. */
export const crossPages = <T>({ rows, columns }: Cross<T>) =>
  rows.values.flatMap(({ value, label, cells }) =>
    cells.flatMap((items, i) => {
      const column = columns.values[i];
      if (!column || items.length === 0) return [];
      return [
        {
          params: { facet: rows.facet, value, second: columns.facet, its: column.value },
          props: { labels: [label, column.label], items },
        },
      ];
    }),
  );

/** The same for what does not fit on them: `/…/by/{facet}/{value}/page/{page}/`. */
export const laterFacetPages = <T>(facets: readonly Facet<T>[], items: readonly T[]) =>
  facetPages(facets, items).flatMap(({ params, props }) =>
    laterParts(props.items).map(({ params: { page }, props: { part } }) => ({
      params: { ...params, page },
      props: { label: props.label, part },
    })),
  );
