/** Organisations and people that reports name, and the networks beside which they stand. */
import { frame } from "../collections/columns.ts";
import { regionColumn } from "../collections/region-column.ts";
import { addressNow } from "../model/address-now.ts";
import { byId } from "../model/by-id.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { type NamingPlace, type Organisation, organisations } from "../model/organisations.ts";
import { provincesOfOrganisation } from "../model/organisations-of.ts";
import { isPerson } from "../text/people.ts";
import { dataText } from "../words/data.ts";
import { joins, joinsAll, joinsOne, provinceOfNetwork } from "./join-columns.ts";
import type { Table } from "./table.ts";
import { truthOf } from "./truth-column.ts";

/** The entries that name it, by their collections. */
type Named = Readonly<Record<NamingPlace["collection"], readonly string[]>>;
type OrganisationRow = Named & {
  id: string;
  url: string;
  title: string;
  person: boolean;
  provinces: readonly string[];
};
type NetworkOrganisation = Named & {
  id: string;
  url: string;
  title: string;
  network: string;
  organisation: string;
  province: string | null;
};

const named = (places: readonly NamingPlace[]): Named => {
  const ids = (collection: NamingPlace["collection"]): string[] => [
    ...new Set(places.flatMap((place) => (place.collection === collection ? place.id : []))),
  ];
  return { followups: ids("followups"), proposals: ids("proposals"), lessons: ids("lessons") };
};

const where = [
  joinsAll("followups", "followups", { en: "Follow-ups" }),
  joinsAll("proposals", "proposals"),
  joinsAll("lessons", "lessons", { th: "บทเรียนที่เป็นผู้กล่าว", en: "Lessons of which it is the speaker" }),
];

export const organisationTable: Table<OrganisationRow> = {
  name: "organisations",
  ...dataText.tables.organisations,
  list: "/organisations/",
  rows: (k) =>
    organisations(k).map((organisation) => {
      const { id, name, url, places } = organisation;
      return {
        id,
        url: addressNow(k, url),
        title: name,
        person: isPerson(name),
        ...named(places),
        provinces: provincesOfOrganisation(k, organisation),
      };
    }),
  columns: [
    ...frame("report"),
    truthOf(
      "person",
      { th: "บุคคล", en: "Person" },
      { th: "ดูจากยศหรือคำนำหน้าชื่อ", en: "Judged by the rank or title before the name" },
    ),
    ...where,
    {
      ...joinsAll("provinces", "provinces", { th: "จังหวัดที่รายงานเอ่ยชื่อนี้ด้วย" }),
      description: {
        th: "รหัสในตาราง provinces ของจังหวัดในการติดตามและข้อเสนอที่ลงชื่อนี้ ไม่ได้แปลว่าอยู่ในจังหวัดนั้น",
        en:
          "Identifiers in the table provinces: those of the follow-ups and proposals that have the name, which does not mean that " +
          "it is in the province",
      },
    },
  ],
};

export const networkOrganisations: Table<NetworkOrganisation> = {
  name: "network-organisations",
  ...dataText.tables.networkOrganisations,
  rows: (k) => organisations(k).flatMap((organisation) => besideNetworks(k, organisation)),
  columns: [
    ...frame("ours"),
    joinsOne("network", "networks"),
    joins("organisation", "organisations", { th: "หน่วยงานหรือบุคคล", en: "Organisation or person" }),
    ...where,
    provinceOfNetwork,
    regionColumn,
  ],
};

function besideNetworks(k: Knowledge, { id: organisation, name, places }: Organisation): NetworkOrganisation[] {
  const byNetwork = new Map<string, NamingPlace[]>();
  for (const place of places)
    for (const network of byId<{ id: string; networks: readonly string[] }>(k[place.collection], place.id)?.networks ??
      [])
      byNetwork.set(network, [...(byNetwork.get(network) ?? []), place]);
  return [...byNetwork].flatMap(([id, together]) => {
    const network = byId(k.networks, id);
    if (!network) return [];
    const { title, url, province } = network;
    return {
      id: `${id}--${organisation}`,
      url,
      title: `${title} · ${name}`,
      network: id,
      organisation,
      ...named(together),
      province,
    };
  });
}
