import { kindNames, kinds } from "../collections/kinds.ts";
import type { Facet } from "../model/facet.ts";
import { searchText } from "../words/search.ts";
import type { FacetName } from "./address.ts";
import type { ProvinceName, SearchRecord } from "./catalogue.ts";
import type { Hit } from "./rank.ts";

/** The ways of narrowing what a search found. */
export function hitFacets(
  provinces: readonly ProvinceName[],
  records: readonly SearchRecord[],
  factors: readonly { id: string; title: string }[],
): readonly Facet<Hit>[] {
  const regions = new Map(provinces.map(({ id, region }) => [id, region]));
  const named = ({ id, title }: { id: string; title: string }) => ({ value: id, label: title });
  const one = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  const facet = (
    name: FacetName,
    values: Facet<Hit>["values"],
    of: (record: SearchRecord) => readonly string[],
  ): Facet<Hit> => ({
    name,
    label: searchText.facets[name],
    values,
    of: (hit) => records.slice(hit.record, hit.record + 1).flatMap(of),
  });
  return [
    facet(
      "kind",
      kindNames.map((kind) => ({ value: kind, label: kinds[kind].label })),
      ({ kind }) => [kind],
    ),
    facet("province", provinces.map(named), ({ province }) => one(province)),
    facet(
      "region",
      [...new Set(regions.values())].map((region) => ({ value: region, label: region })),
      ({ province }) => one(regions.get(province ?? "")),
    ),
    facet("factor", factors.map(named), ({ factors }) => factors),
  ];
}
