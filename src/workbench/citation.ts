import type { Row } from "./row.ts";
import { isObject } from "./values.ts";

/**
 * One row as a line of a list of citations: its title, the places in the report that it names, the site and the address.
 * @param origin of the site, before the row's own address
 */
export function citationOf({ title, url, record }: Row, site: string, origin: string): string {
  const { sources } = record;
  const places = (Array.isArray(sources) ? sources : []).flatMap((place) =>
    isObject(place) && typeof place.label === "string" ? [place.label] : [],
  );
  const from = [...new Set(places)].join("; ");
  return [`${title}.`, ...(from ? [`${from}.`] : []), `${site}.`, origin + url].join(" ");
}
