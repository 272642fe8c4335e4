import type { Entry, Knowledge } from "../../model/knowledge.ts";
import { type Side, type ToldDisagreement, toldDisagreement } from "../disagreements.ts";
import { el, type XmlElement, type XmlNode } from "../xml.ts";
import { RESP } from "./inline.ts";
import { type Link, placeId } from "./place-ids.ts";

/** What is told of several places of a report together: where it disagrees with itself. Nothing where it does not. */
export function standOff(k: Knowledge, { id }: Entry<"sources">, link: Link): XmlNode {
  const here = k.discrepancies.filter(({ statements }) => statements.some(({ source }) => source === id));
  const notes = here.map((discrepancy) => disagreement(toldDisagreement(k, discrepancy), id, link));
  return notes.length > 0 && el("standOff", {}, el("listAnnotation", {}, ...notes));
}

function disagreement({ id, what, sides, ours }: ToldDisagreement, report: string, link: Link): XmlElement {
  const pointerOf = ({ section, place, url }: Side): string =>
    section?.source === report ? `#${placeId(section, place.at)}` : link(url);
  const target = [...new Set(sides.map(pointerOf))].join(" ");
  return el(
    "note",
    { type: "disagreement", "xml:id": id, target, resp: RESP },
    el("p", {}, what),
    ...sides.map((side) => el("quote", { corresp: pointerOf(side), n: side.says }, side.quote)),
    el("p", {}, ours),
  );
}
