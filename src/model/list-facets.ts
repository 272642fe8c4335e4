import { outlines } from "../collections/index.ts";
import { regionColumn } from "../collections/region-column.ts";
import { regions } from "../data/provinces.ts";
import { entry } from "../words/entry.ts";
import { lessonText } from "../words/lessons.ts";
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

/** What a field and its values are called: as in forms, tables and data. */
function called(collection: "networks" | "lessons", name: string) {
  const field = outlines[collection].fields?.find((each) => each.name === name);
  return { label: field?.title ?? name, values: labelled(field?.choices ?? {}) };
}

/** The items of a library that a field may name. */
const named = (items: readonly { id: string; title: string }[]) =>
  items.map(({ id, title }) => ({ value: id, label: title }));

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
  ...called("networks", "business"),
  of: ({ business }) => [business],
};

export const networkFacets: (k: Knowledge) => readonly Facet<Network>[] = perKnowledge((k) => [
  active,
  {
    name: "potential",
    ...called("networks", "potential"),
    of: ({ potential, appearances }) => {
      const said = [potential, ...laterStates(appearances, "potential").map(({ value }) => value)];
      return [...new Set(said.flatMap((each) => each ?? []))];
    },
  },
  business,
  {
    name: "region",
    label: regionColumn.title.th,
    values: [...labelled(regions), { value: ELSEWHERE, label: ui.central }],
    of: ({ province }) => [province === null ? ELSEWHERE : (regionOf(province) ?? "")],
  },
  {
    name: PROVINCE,
    label: called("networks", "province").label,
    values: named(k.provinces),
    of: ({ province }) => (province ? [province] : []),
  },
]);

export const lessonFacets: (k: Knowledge) => readonly Facet<Lesson>[] = perKnowledge((k) => [
  {
    name: "kind",
    ...called("lessons", "kind"),
    label: lessonText.from,
    of: ({ kind }) => [kind],
  },
  {
    name: "factor",
    label: called("lessons", "factors").label,
    values: named(k.factors),
    of: ({ factors }) => factors,
  },
  {
    name: PROVINCE,
    label: called("lessons", "province").label,
    values: named(k.provinces),
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
