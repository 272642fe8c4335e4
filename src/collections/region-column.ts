import { provinceFacts, type Region, regions } from "../data/provinces.ts";
import type { Column } from "./column.ts";

/** The region of a province; of none, and of one that data/provinces.ts does not have, there is none. */
const regionIn = (province: string | null): Region | null =>
  (province === null ? undefined : provinceFacts(province)?.region) ?? null;

export const regionsInEnglish = {
  north: "North",
  northeast: "Northeast",
  central: "Central",
  east: "East",
  west: "West",
  south: "South",
};

/** The region of the province that another column names: what is of a region is found without a second table. */
export const regionColumn: Column<{ province: string | null }> = {
  name: "region",
  title: { th: "ภาค", en: "Region" },
  type: "text",
  origin: "outside",
  choices: regions,
  choicesInEnglish: regionsInEnglish,
  description: {
    th: "ภาคของจังหวัดในช่อง province หนึ่งในหกภาค ตามคณะกรรมการภูมิศาสตร์แห่งชาติ",
    en: "Region of the province in the column province: one of six, by the National Research Council",
  },
  nothing: "ไม่มีจังหวัดในช่อง province หรือเว็บไม่รู้จักจังหวัดนั้น",
  nothingInEnglish: "no province in the column province, or one that the site does not know",
  value: ({ province }) => regionIn(province),
};
