/** Filters over the hits: what values there are, how many hits each would leave. */

import { kindNames, kinds } from "../collections/kinds.ts";
import { type FacetName, type Filters, facetNames } from "./address.ts";
import type { ProvinceName, SearchRecord } from "./catalogue.ts";
import type { Hit } from "./rank.ts";

export interface FacetValue {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
}

export interface FacetCounts {
  name: FacetName;
  values: FacetValue[];
}

export class Facets {
  private readonly records: readonly SearchRecord[];
  private readonly regionOf: ReadonlyMap<string, string>;
  /** Value → how it is called, in the order in which it is shown. */
  private readonly labels: Record<FacetName, ReadonlyMap<string, string>>;

  constructor(
    provinces: readonly ProvinceName[],
    records: readonly SearchRecord[],
    factors: readonly { id: string; title: string }[],
  ) {
    this.records = records;
    this.regionOf = new Map(provinces.map(({ id, region }) => [id, region]));
    this.labels = {
      kind: new Map(kindNames.map((kind) => [kind, kinds[kind].label])),
      province: new Map(provinces.map(({ id, title }) => [id, title])),
      region: new Map(provinces.map(({ region }) => [region, region])),
      factor: new Map(factors.map(({ id, title }) => [id, title])),
    };
  }

  label(name: FacetName, value: string): string {
    return this.labels[name].get(value) ?? value;
  }

  filter(hits: readonly Hit[], filters: Filters): Hit[] {
    return hits.filter((hit) => facetNames.every((name) => this.fits(hit, name, filters[name])));
  }

  /** Each facet counted over the hits that the other filters leave. Values that none of the hits has are left out. */
  count(hits: readonly Hit[], filters: Filters): FacetCounts[] {
    return facetNames.map((name) => {
      const counts = new Map<string, number>();
      for (const hit of this.filter(hits, { ...filters, [name]: undefined }))
        for (const value of this.valuesOf(hit, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
      const values = [...this.labels[name]].map(([value, label]) => ({
        value,
        label,
        count: counts.get(value) ?? 0,
        chosen: filters[name] === value,
      }));
      return { name, values: values.filter(({ count, chosen }) => count > 0 || chosen) };
    });
  }

  private fits(hit: Hit, name: FacetName, value: string | undefined): boolean {
    return value === undefined || this.valuesOf(hit, name).includes(value);
  }

  private valuesOf(hit: Hit, name: FacetName): readonly string[] {
    const record = this.records[hit.record];
    if (!record) return [];
    if (name === "kind") return [record.kind];
    if (name === "factor") return record.factors;
    const value = name === "province" ? record.province : this.regionOf.get(record.province ?? "");
    return value === undefined ? [] : [value];
  }
}
