import { businesses } from "../collections/network.ts";
import { provinces as allProvinces, regionNames, regions } from "../data/provinces.ts";
import { thaiDate } from "../text/dates.ts";
import { provinceSentence } from "../words/stories.ts";
import { pickById } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { followupsOfNetwork, networksOfProvince, reportedRows } from "./of-network.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { regionOf } from "./province-names.ts";
import { relations } from "./relations.ts";
import { statusReports } from "./status.ts";

/** One sentence of ours on a province, made from its networks: it is true whatever editors add. */
export function provinceLead(k: Knowledge, { id, title }: Pick<Entry<"provinces">, "id" | "title">): string {
  const networks = networksOfProvince(k, id);
  const bySubject = [...Map.groupBy(networks, ({ business }) => business)];
  const subjects = bySubject.toSorted(([, a], [, b]) => b.length - a.length).map(([business]) => businesses[business]);
  const rows = reportedRows(k, id);
  const active = rows.filter((network) => network.active).length;
  const reports = new Set(rows.flatMap((network) => statusReports(k, network, "active")));
  const years = [...new Set(pickById(k.sources, [...reports]).map(({ yearBE }) => yearBE))].sort();
  const unreported = networks.length - rows.length;
  return provinceSentence({ province: title, subjects, rows: rows.length, active, unreported, years });
}

/** Follow-ups of a province's networks in the order of time, each with the months in which something was done. */
export function followupsOfProvince(k: Knowledge, id: string): { followup: Entry<"followups">; dates: string }[] {
  const followups = new Set(networksOfProvince(k, id).flatMap((network) => followupsOfNetwork(k, network.id)));
  return [...followups]
    .map((followup) => {
      const days = relations(k)
        .activitiesOfFollowup(followup.id)
        .flatMap(({ dates }) => dates)
        .toSorted();
      return { followup, from: days[0] ?? "", months: [days[0], days.at(-1)].flatMap((day) => day?.slice(0, 7) ?? []) };
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ followup, months }) => ({
      followup,
      dates: [...new Set(months)].map((month) => thaiDate(month)).join(" – "),
    }));
}

type Province = Entry<"provinces">;

/** The provinces that reports name, by region as their list has them. */
export const provincesByRegion = perKnowledge((k): { label: string; provinces: readonly Province[] }[] =>
  regionNames
    .map((region) => ({ label: regions[region], provinces: k.provinces.filter(({ id }) => regionOf(id) === region) }))
    .filter(({ provinces }) => provinces.length > 0),
);

/** Regions none of whose provinces has an entry, with the names of all their provinces. */
export const regionsWithout = perKnowledge((k): { label: string; provinces: readonly string[] }[] => {
  const reached = new Set(k.provinces.map(({ id }) => regionOf(id)));
  return regionNames
    .filter((region) => !reached.has(region))
    .map((region) => ({
      label: regions[region],
      provinces: allProvinces.filter((province) => province.region === region).map(({ th }) => th),
    }));
});

/** All of them in that order. */
export const provincesInOrder = perKnowledge((k) => provincesByRegion(k).flatMap(({ provinces }) => provinces));
