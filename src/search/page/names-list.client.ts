/** Names as a list under a heading. */
import { kinds } from "../../collections/kinds.ts";
import type { CatalogueEntry, NamedThing } from "../catalogue.ts";
import { element } from "./element.client.ts";

export interface NamesList {
  heading: HTMLElement;
  list: HTMLElement;
  /** Makes links of them, when it is known where they lead. */
  lead: (entries: readonly (CatalogueEntry | undefined)[]) => void;
}

/** @param base path the site lives under, with a slash at both ends */
export function namesList(heading: string, names: readonly NamedThing[], base: string): NamesList {
  const links = names.map(({ title }) => element("a", {}, title));
  const items = links.map((link, i) => {
    const kind = names[i]?.kind;
    return element("li", {}, link, " ", element("span", { class: "small where" }, kind ? kinds[kind].label : ""));
  });
  return {
    heading: element("h2", { class: "near" }, heading),
    list: element("ul", { class: "entries" }, ...items),
    lead: (entries) => {
      for (const [i, link] of links.entries()) {
        const url = entries[i]?.url;
        if (url !== undefined) link.href = base + url.slice(1);
      }
    },
  };
}
