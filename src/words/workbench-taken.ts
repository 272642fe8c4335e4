import { origins } from "./data-in-tables.ts";

/** Words of what is taken away from a table: fetched when something is. */
export const takenText = {
  /** Before what stands in a text for a place of the reference above it. */
  inText: "ในเนื้อความ",
  /** `เรื่องหลัก ของเว็บ` */
  whose: (column: string, origin: keyof typeof origins) => `${column} ${origins[origin]}`,
  version: (name: string) => `ข้อมูล${name}`,
};
