/** Columns of tables that join entries: each holds ids of another data file. */
import type { Bilingual, Column } from "../collections/column.ts";
import { type CollectionName, collections } from "../collections/index.ts";
import { ofNoProvince } from "../collections/network.ts";
import { capitalised } from "./english-name.ts";

/** Such a column is our reading, whatever it joins. */
const reading = { origin: "ours" } as const;

/** The id of one record of any data file; every row has one. */
export const joins = <N extends string>(name: N, refersTo: string, title: Bilingual): Column<Record<N, string>> => ({
  name,
  title,
  type: "text",
  ...reading,
  required: true,
  refersTo,
  description: { th: `รหัสในตาราง ${refersTo}`, en: `Identifier in the table ${refersTo}` },
  value: (row) => row[name],
});

/** The ids of any number of entries, under what their collection is called, if no other title is given. */
export const joinsAll = <N extends string>(
  name: N,
  refersTo: CollectionName,
  title: Partial<Bilingual> = {},
): Column<Record<N, readonly string[]>> => ({
  name,
  title: { th: collections[refersTo].label, en: capitalised(name), ...title },
  type: "list",
  ...reading,
  refersTo,
  description: { th: `รหัสในตาราง ${refersTo}`, en: `Identifiers in the table ${refersTo}` },
  nothing: "ไม่มี",
  nothingInEnglish: "none",
  value: (row) => row[name],
});

/** Of a row that joins a network to something: where the network is, as the table networks has it. */
export const provinceOfNetwork: Column<{ province: string | null }> = {
  name: "province",
  title: { th: collections.provinces.label, en: "Province" },
  type: "text",
  origin: "report",
  refersTo: "provinces",
  description: { th: "จังหวัดของเครือข่าย ตามตาราง networks", en: "Province of the network, as in the table networks" },
  ...ofNoProvince,
  value: ({ province }) => province,
};

/** The id of one entry, under what its collection calls one. */
export const joinsOne = <N extends string>(
  name: N,
  refersTo: CollectionName,
  title: Partial<Bilingual> = {},
): Column<Record<N, string>> => {
  const { label, one } = collections[refersTo];
  return joins(name, refersTo, { th: label, en: capitalised(one), ...title });
};
