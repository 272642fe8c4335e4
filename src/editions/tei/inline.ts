import type { Correction } from "../../model/corrections.ts";
import type { Inline, Style } from "../../model/inline.ts";
import type { LinkTarget } from "../../model/link-target.ts";
import { editionText } from "../../words/editions.ts";
import { type StyledText, stretches } from "../stretches.ts";
import { el, type XmlElement, type XmlNode } from "../xml.ts";

/** How a reading's certainty is said in TEI. */
const CERT: Readonly<Record<Correction["certainty"], string>> = { certain: "high", likely: "medium", kept: "low" };
/** Who reads so: `respStmt` of the header. */
export const EDITOR = "edition";
export const RESP = `#${EDITOR}`;
/** What is printed: `witness` of the header. */
export const PRINT = "print";
const WIT = `#${PRINT}`;

const RENDITION: Readonly<Record<Style, string>> = { strong: "bold", em: "italic", code: "monospace" };

/** Where a link of the text leads from outside the site. */
export type TeiTarget = (link: LinkTarget) => string;

/**
 * A text with its readings, and what was set off or linked in it. What is certain is a misprint put right (`choice`); of what is likely
 * or kept, an entry of an apparatus has the reading that we take and, where that is not what is printed, the print.
 */
export const teiText = (inline: Readonly<Inline>, corrections: readonly Correction[], target: TeiTarget): XmlNode[] =>
  stretches(inline, corrections).flatMap(({ correction, parts }) => {
    const words = parts.flatMap((part) => partOf(part, target));
    return correction ? reading(correction, words) : words;
  });

function reading(correction: Correction, words: readonly XmlNode[]): XmlNode[] {
  const { certainty, printed } = correction;
  const id = readingId(correction);
  const cert = CERT[certainty];
  const why = reasonOf(correction);
  if (certainty === "certain")
    return [
      el("choice", { "xml:id": id }, el("sic", {}, ...lines(printed)), el("corr", { cert, resp: RESP }, ...words)),
      why,
    ];
  // Of what is kept the print is the reading that we take, and there is no other.
  const read = el("lem", { wit: certainty === "kept" ? WIT : undefined, cert, resp: RESP }, ...words);
  const other = certainty === "likely" && el("rdg", { wit: WIT }, ...lines(printed));
  return [el("app", { "xml:id": id }, read, other, why)];
}

export const readingId = ({ id }: Pick<Correction, "id">): string => `r-${id}`;

export const reasonOf = (correction: Pick<Correction, "id" | "reason">): XmlNode =>
  correction.reason !== undefined &&
  el("note", { type: "reason", target: `#${readingId(correction)}`, resp: RESP }, correction.reason);

/** A reading of words that lie in no one place of the text, such as two cells of a row. */
export const readingNote = (correction: Correction): XmlElement =>
  el(
    "note",
    { type: "reading", "xml:id": readingId(correction), cert: CERT[correction.certainty], resp: RESP },
    editionText.reading(correction),
  );

function partOf({ text, styles, link }: StyledText, target: TeiTarget): XmlNode[] {
  let set = lines(text);
  for (const style of styles) set = [el("hi", { rend: RENDITION[style] }, ...set)];
  return link ? [el("ref", { target: target(link) }, ...set)] : set;
}

/** A line end of the text is one of the print. */
const lines = (text: string): XmlNode[] => text.split("\n").flatMap((line, i) => (i > 0 ? [el("lb"), line] : [line]));
