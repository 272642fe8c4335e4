import { formText } from "../text/contribute.ts";
import { type Fault, join } from "./check-draft.ts";
import { type Draft, listAt, NOTHING, textAt, tidy } from "./draft.ts";
import type { Block, Quotations } from "./form-field.ts";

/** The blocks of a section by anchor; `undefined` while they are not loaded. */
export type Library = (section: string) => ReadonlyMap<string, Block> | undefined;

interface Place {
  path: string;
  section: string;
  at: string;
  draft: Draft;
}

/** Texts taken from the report must stand where the entry says. What is not loaded yet is not judged. */
export function checkQuotes(rules: Quotations, draft: Draft, body: string, library: Library): Fault[] {
  const cited = listAt(draft, rules.citations).map(
    (each, i): Place => ({
      path: join(rules.citations, i),
      section: textAt(each, "section"),
      at: tidy(textAt(each, "at")),
      draft: each,
    }),
  );
  const here = cited[0]?.section ?? "";
  const events = rules.events
    ? listAt(draft, rules.events.list).map(
        (each, i): Place => ({
          path: join(rules.events?.list ?? "", i),
          section: here,
          at: tidy(textAt(each, "at")),
          draft: each,
        }),
      )
    : [];
  const isMissing = (text: string, places: readonly Place[], asPrinted = false): boolean => {
    const texts = places.map((place) => textOf(place, library, asPrinted));
    return (
      squeeze(text) !== "" && places.length > 0 && !texts.includes(undefined) && !texts.join("").includes(squeeze(text))
    );
  };
  const field = (from: Draft, path: string, name: string, places: readonly Place[], asPrinted = false): Fault[] => {
    const text = asPrinted ? textAt(from, name).trim() : tidy(textAt(from, name), true);
    return text !== NOTHING && isMissing(text, places, asPrinted)
      ? [{ path: join(path, name), message: formText.notInReport }]
      : [];
  };
  const whole = cited.map((place) => ({ ...place, at: "" }));
  return [
    ...cited.flatMap((place) => placeFault(place, library)),
    ...events.flatMap((place) => placeFault(place, library)),
    ...cited.flatMap((place) => [
      ...field(place.draft, place.path, "printed", [place], true),
      ...field(place.draft, place.path, "quote", [place]),
    ]),
    ...rules.fields.flatMap((name) => field(draft, "", name, cited)),
    ...(rules.parts
      ? listAt(draft, rules.parts).flatMap((part, i) =>
          typeof part === "string" && isMissing(tidy(part), whole)
            ? [{ path: join(rules.parts ?? "", i), message: formText.notInReport }]
            : [],
        )
      : []),
    ...events.flatMap((place) => [
      ...(rules.events?.own ?? []).flatMap((name) => field(place.draft, place.path, name, [place])),
      ...(rules.events?.anywhere ?? []).flatMap((name) => field(place.draft, place.path, name, [...cited, ...events])),
    ]),
    ...(rules.body && paragraphs(body).some((text) => isMissing(text, cited))
      ? [{ path: "body", message: formText.notInReport }]
      : []),
  ];
}

function placeFault({ path, section, at }: Place, library: Library): Fault[] {
  return section !== "" && at !== "" && library(section)?.has(at) === false
    ? [{ path: join(path, "at"), message: formText.noSuchPlace(at) }]
    : [];
}

/** Squeezed text of a block, or of a whole section. */
function textOf({ section, at }: Place, library: Library, asPrinted: boolean): string | undefined {
  const blocks = library(section);
  const chosen = blocks && (at === "" ? [...blocks.values()] : [blocks.get(at)]);
  if (!chosen || chosen.includes(undefined)) return undefined;
  return chosen.map((block) => squeeze((asPrinted && at !== "" && block?.printed) || (block?.text ?? ""))).join("");
}

/** White space is free in quotations; the bars between table cells too. */
const squeeze = (text: string): string => text.replace(/[\s|]+/g, "");

/** Paragraphs and list items of a body, without their marks. */
const paragraphs = (body: string): string[] =>
  body
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)])\s)/)
    .map((text) => text.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, "").replace(/[*_]{2}/g, ""));
