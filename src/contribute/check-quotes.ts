import {
  type Cited,
  type CitedPlace,
  citationsOf,
  eventsOf,
  isMissing,
  quotationsIn,
  squeeze,
} from "../model/quotations.ts";
import { clusters } from "../text/clusters.ts";
import { formText } from "../words/contribute.ts";
import { plainBlocks } from "./body-text.ts";
import type { Fault } from "./check-draft.ts";
import { type Draft, NOTHING, tidy } from "./draft.ts";
import type { Block, FormSpec } from "./form-field.ts";

/** The blocks of a section by anchor; `undefined` while they are not loaded. */
export type Library = (section: string) => ReadonlyMap<string, Block> | undefined;
type Rules = NonNullable<FormSpec["quotations"]>;

/** Texts taken from the report must stand where the entry says. What is not loaded yet is not judged. */
export function checkQuotes(rules: Rules, draft: Draft, body: string, library: Library): Fault[] {
  const data = asInFile(draft);
  const cited = citationsOf(rules, data);
  const missing = (text: string, places: readonly CitedPlace[], asPrinted = false): boolean =>
    isMissing(
      text,
      places.map((place) => textAt(place, library, asPrinted)),
    );
  return [
    ...[...cited, ...eventsOf(rules, data)].flatMap((place) => placeFault(place, library)),
    ...[...quotationsIn(rules, data)]
      .filter(({ text, places, asPrinted }) => missing(text, places, asPrinted))
      .map(({ path, text }) => ({ path: path.join("."), message: formText.notInReport(start(text)) })),
    ...(rules.body
      ? plainBlocks(body)
          .filter((text) => missing(text, cited))
          .map((text) => ({ path: "body", message: formText.notInReport(start(text)) }))
      : []),
  ];
}

/** Enough of a text to find it by, cut between letters. */
function start(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  const letters = clusters(flat);
  return letters.length > 24 ? `${letters.slice(0, 20).join("")}…` : flat;
}

/** The draft with every text as it will be in the file; the choice of nothing is no text. */
function asInFile(draft: Draft, name = ""): Draft {
  if (Array.isArray(draft)) return draft.map((each) => asInFile(each, name));
  if (typeof draft === "object")
    return Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, asInFile(value, key)]));
  return draft === NOTHING ? "" : name === "printed" ? draft.trim() : tidy(draft, true);
}

function placeFault({ path, section, at }: Cited, library: Library): Fault[] {
  return at !== undefined && library(section)?.has(at) === false
    ? [{ path: [...path, "at"].join("."), message: formText.noSuchPlace(at) }]
    : [];
}

/** Squeezed text of a block, or of a whole section. */
function textAt({ section, at }: CitedPlace, library: Library, asPrinted: boolean): string | undefined {
  const blocks = library(section);
  const chosen = blocks && (at === undefined ? [...blocks.values()] : [blocks.get(at)]);
  if (!chosen || chosen.includes(undefined)) return undefined;
  return chosen
    .map((block) => squeeze((asPrinted && at !== undefined && block?.printed) || (block?.text ?? "")))
    .join("");
}
