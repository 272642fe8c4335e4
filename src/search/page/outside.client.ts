/**
 * What the page says of places and years that lie outside of all reports. It comes when one is asked for; what makes elements is handed
 * to it (../outside.ts).
 */
import { outsideText } from "../../words/outside.ts";
import { placeText } from "../../words/places.ts";
import type { Answer } from "../answer.ts";
import type { ProvinceName } from "../catalogue.ts";
import type { element } from "./element.client.ts";

export interface Outside {
  /** A sentence for each place and year. */
  says: string[];
  /** Ways to the provinces that lie nearest to the places, if any. */
  near: HTMLElement[];
  /** What stands before the answers to the rest of the query. */
  rest: string;
}

/** What the name of a region begins with, and of no other place. */
const REGION = "ภาค";

export function outsideOf(
  { some }: Answer,
  provinces: readonly ProvinceName[],
  make: typeof element,
  base: string,
): Outside {
  const places = some?.absent.filter(({ near }) => near) ?? [];
  const titles = new Map(provinces.map(({ id, title }) => [id, title]));
  const links = [...new Set(places.flatMap(({ near = [] }) => near))].flatMap((id) => [
    " ",
    make("a", { href: `${base}provinces/${id}/` }, titles.get(id) ?? id),
  ]);
  return {
    says: [
      ...places.map(({ said }) => outsideText.place(said)),
      ...(places.some(({ said }) => said.startsWith(REGION)) ? [placeText.regions] : []),
      ...(some?.later ? [outsideText.later(some.later.newest, some.later.year)] : []),
    ],
    near: links.length > 0 ? [make("p", {}, `${outsideText.near}:`, ...links)] : [],
    rest: outsideText.rest,
  };
}
