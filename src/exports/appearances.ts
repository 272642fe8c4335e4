import { frame } from "../collections/columns.ts";
import type { Entry } from "../model/knowledge.ts";
import { placeOf } from "../model/places.ts";
import { dataText } from "../words/data.ts";
import { ui } from "../words/ui.ts";
import { joinsOne } from "./join-columns.ts";
import { placeColumns } from "./place-columns.ts";
import type { Table } from "./table.ts";

interface Appearance {
  id: string;
  url: string;
  title: string;
  network: string;
  place: Entry<"networks">["appearances"][number];
}

/** Every place where a report names a network, with the name as it is printed there. */
export const appearances: Table<Appearance> = {
  name: "appearances",
  ...dataText.tables.appearances,
  rows: (k) =>
    k.networks.flatMap(({ id, title, appearances }) =>
      appearances.map((place, i) => ({
        id: `${id}--${i + 1}`,
        url: placeOf(k, place).url,
        title,
        network: id,
        place,
      })),
    ),
  columns: [
    ...frame("report"),
    joinsOne("network", "networks"),
    {
      name: "printed",
      title: { th: "ชื่อที่พิมพ์", en: "Name as printed" },
      type: "text",
      origin: "report",
      required: true,
      value: ({ place }) => place.printed,
    },
    {
      name: "certainty",
      title: { th: "แน่ใจว่าเป็นเครือข่ายนี้", en: "Certainty that it is this network" },
      type: "text",
      origin: "ours",
      required: true,
      choices: ui.identity,
      value: ({ place }) => place.certainty,
    },
    {
      name: "reason",
      title: { th: "เหตุผล", en: "Reason" },
      type: "text",
      origin: "ours",
      value: ({ place }) => place.reason ?? null,
    },
    ...placeColumns(true),
  ],
};
