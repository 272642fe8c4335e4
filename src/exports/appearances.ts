import type { Column } from "../collections/column.ts";
import { frame, identityInEnglish } from "../collections/columns.ts";
import { collections } from "../collections/index.ts";
import type { Entry } from "../model/knowledge.ts";
import { placeOf } from "../model/places.ts";
import { type StateThere, stateAt } from "../model/status.ts";
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
  /** What is told at the place of the network's state. */
  there: StateThere;
}

/** The column of the table of networks, of this place alone: it came after the others, and stands behind them. */
function stateThere(name: "active" | "potential"): Column<Appearance> {
  const whole = collections.networks.columns?.find((column) => column.name === name);
  return {
    name,
    title: { th: `${whole?.title.th} ตามที่บอกตรงนี้`, en: `${whole?.title.en}, told here` },
    type: whole?.type ?? "text",
    origin: "report",
    ...(whole?.choices && { choices: whole.choices }),
    ...(whole?.calledBefore && { calledBefore: whole.calledBefore }),
    ...(whole?.choicesInEnglish && { choicesInEnglish: whole.choicesInEnglish }),
    description: {
      th: `ช่อง ${name} ของเครือข่าย เท่าที่รายงานบอกตรงนี้ แห่งที่เพียงน่าจะใช่เครือข่ายนี้ดูช่อง certainty`,
      en: `The column ${name} of the network, as far as it is told here; the column certainty says whether this network is surely meant`,
    },
    nothing: "ตรงนี้ไม่ได้บอก",
    nothingInEnglish: "not told here",
    value: ({ there }) => there[name],
  };
}

/** Every place where a report names a network, with the name as it is printed there. */
export const appearances: Table<Appearance> = {
  name: "appearances",
  ...dataText.tables.appearances,
  rows: (k) =>
    k.networks.flatMap((network) =>
      network.appearances.map((place, i) => ({
        id: `${network.id}--${i + 1}`,
        url: placeOf(k, place).url,
        title: network.title,
        network: network.id,
        place,
        there: stateAt(k, network, place),
      })),
    ),
  columns: [
    ...frame("ours", {
      th: "ชื่อของเครือข่าย ตามตาราง networks ชื่อที่พิมพ์ตรงนั้นอยู่ในช่อง printed",
      en: "Name of the network, as in the table networks; the name printed there is in the column printed",
    }),
    joinsOne("network", "networks"),
    {
      name: "printed",
      description: { th: "ตามที่พิมพ์ตรงนั้นทุกตัวอักษร ไม่แก้คำ", en: "Every letter as it is printed there, uncorrected" },
      title: { th: "ชื่อที่พิมพ์", en: "Name as printed" },
      type: "text",
      origin: "report",
      required: true,
      value: ({ place }) => place.printed,
    },
    {
      name: "certainty",
      description: {
        th: "แน่ใจแค่ไหนว่าที่ตรงนี้หมายถึงเครือข่ายนี้ ไม่ใช่ความแน่ใจของคำอ่าน",
        en: "How sure it is that this network is meant here; not how sure the reading of the name is",
      },
      title: { th: "แน่ใจว่าเป็นเครือข่ายนี้", en: "Certainty that it is this network" },
      type: "text",
      origin: "ours",
      required: true,
      choices: ui.identity,
      choicesInEnglish: identityInEnglish,
      value: ({ place }) => place.certainty,
    },
    {
      name: "reason",
      description: { th: "ทำไมจึงถือว่าเป็นเครือข่ายนี้", en: "Why this network is held to be meant" },
      nothing: "แน่นอน จึงไม่ต้องบอกเหตุผล",
      nothingInEnglish: "certain, and so without a reason",
      title: { th: "เหตุผล", en: "Reason" },
      type: "text",
      origin: "ours",
      value: ({ place }) => place.reason ?? null,
    },
    ...placeColumns(true),
    stateThere("active"),
    stateThere("potential"),
  ],
};
