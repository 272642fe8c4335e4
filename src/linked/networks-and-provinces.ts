import { provinceFacts } from "../data/provinces.ts";
import { byId } from "../model/by-id.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { linkedText } from "../words/linked.ts";
import type { Thing, WrittenAddress } from "./thing.ts";

const provinceNamed = ({ title, url }: Entry<"provinces">, at: WrittenAddress): Thing => ({
  "@type": "AdministrativeArea",
  "@id": at(url),
  name: linkedText.province(title),
});

/** The country that all provinces of `data/provinces.ts` are in. */
export const country: Thing = { "@type": "Country", name: linkedText.country };

/** A province, with what is known of it outside the reports. */
export function provinceThing(province: Entry<"provinces">, at: WrittenAddress): Thing {
  const facts = provinceFacts(province.id);
  return {
    ...provinceNamed(province, at),
    alternateName: facts?.en,
    identifier: facts && { "@type": "PropertyValue", propertyID: "ISO 3166-2", value: facts.iso },
    containedInPlace: country,
  };
}

/**
 * A network. Its aliases are not said: some are names of what only stands under it (src/README.md).
 */
export function networkThing(
  k: Knowledge,
  { title, url, summary, province }: Entry<"networks">,
  at: WrittenAddress,
): Thing {
  const where = byId(k.provinces, province);
  return {
    "@type": "Organization",
    "@id": at(url),
    name: title,
    description: summary,
    location: where && provinceNamed(where, at),
  };
}
