import { provinceFacts, type Region, regions } from "../data/provinces.ts";
import type { Column } from "./column.ts";

/** The region of a province; of none, and of one that data/provinces.ts does not have, there is none. */
export const regionIn = (province: string | null): Region | null =>
  (province === null ? undefined : provinceFacts(province)?.region) ?? null;

const regionsInEnglish = {
  north: "North",
  northeast: "Northeast",
  central: "Central",
  east: "East",
  west: "West",
  south: "South",
};

const ofSix = {
  th: "หนึ่งในหกภาค ตามคณะกรรมการภูมิศาสตร์แห่งชาติ",
  en: "of six, by the National Research Council",
};

/** The column of a region, of whatever it is. */
export const ofRegion = {
  name: "region",
  title: { th: "ภาค", en: "Region" },
  type: "text",
  origin: "outside",
  choices: regions,
  choicesInEnglish: regionsInEnglish,
  description: { th: ofSix.th, en: `One ${ofSix.en}` },
} as const;

/** The region of the province that another column names: what is of a region is found without a second table. */
export const regionColumn: Column<{ province: string | null }> = {
  ...ofRegion,
  description: {
    th: `ภาคของจังหวัดในช่อง province ${ofSix.th}`,
    en: `Region of the province in the column province: one ${ofSix.en}`,
  },
  nothing: "ไม่มีจังหวัดในช่อง province หรือเว็บไม่รู้จักจังหวัดนั้น",
  nothingInEnglish: "no province in the column province, or one that the site does not know",
  value: ({ province }) => regionIn(province),
};
