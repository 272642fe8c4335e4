import { entry } from "../words/entry.ts";
import type { Knowledge } from "./knowledge.ts";
import { ofEachReport } from "./of-report.ts";

/** What says that some provinces of a report are counted and not named, where a number of it does so; those that it names are its own. */
export const unnamedProvinces = (k: Knowledge): string[] =>
  ofEachReport(k, ({ statistics, provinces }) => {
    const all = statistics.find((statistic) => statistic.unnamedProvinces);
    return all ? [entry.province.unnamed(all.value, provinces.filter(({ reported }) => reported).length)] : [];
  });
