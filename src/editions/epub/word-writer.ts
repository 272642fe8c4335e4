/** Words of a section as XHTML of an e-book, with a number at what has a note, and the notes that those numbers lead to. */
import type { Correction } from "../../model/corrections.ts";
import type { Inline, Style } from "../../model/inline.ts";
import type { LinkTarget } from "../../model/link-target.ts";
import { editionText } from "../../words/editions.ts";
import { type StyledText, stretches } from "../stretches.ts";
import { el, type XmlElement, type XmlNode } from "../xml.ts";

const TAGS: Readonly<Record<Style, string>> = { strong: "b", em: "i", code: "code" };

/** What a note says, and what tells it from every other. */
interface Note {
  key: string;
  says: readonly XmlNode[];
}
/** What a chapter has told so far: the number of each note, by its key. */
type Told = Map<string, Note & { number: number }>;

/** Address of a link in the book; absent when it leads to a page of the site and nobody has said where the site lives. */
export type EpubTarget = (link: LinkTarget) => string | undefined;

/** Writes the words of one chapter, in their order, and its notes after them. */
export interface WordWriter {
  words: (inline: Readonly<Inline>, corrections: readonly Correction[]) => XmlNode[];
  /** The number of a note on no one word: on a whole paragraph, or on two cells of a row. */
  signTo: (note: Note) => XmlElement;
  notes: () => XmlElement | undefined;
}

export function wordWriter(target: EpubTarget): WordWriter {
  const told: Told = new Map();
  const words = (inline: Readonly<Inline>, corrections: readonly Correction[]): XmlNode[] =>
    stretches(inline, corrections).flatMap(({ correction, parts }) => {
      const text = parts.flatMap((part) => partOf(part, target));
      return correction ? [el("span", { class: "reading" }, ...text), sign(readingNote(correction), told)] : text;
    });
  const notes = () => (told.size === 0 ? undefined : noteList(told));
  return { words, signTo: (note) => sign(note, told), notes };
}

/** The same reading for the same reason has one note in a chapter. */
export function readingNote(correction: Correction): Note {
  const { printed, corrected, certainty, reason } = correction;
  return { key: JSON.stringify([printed, corrected, certainty, reason]), says: [editionText.reading(correction)] };
}

/** The number after a word, which leads to its note. */
function sign({ key, says }: Note, told: Told): XmlElement {
  const note = told.get(key) ?? { key, says, number: told.size + 1 };
  const first = !told.has(key);
  told.set(key, note);
  const id = first ? signId(note.number) : undefined;
  return el(
    "a",
    { class: "sign", "epub:type": "noteref", role: "doc-noteref", href: `#${noteId(note.number)}`, id },
    String(note.number),
  );
}

const signId = (number: number): string => `s${number}`;
const noteId = (number: number): string => `n${number}`;

/** Readers that show a note in a box over the text hide it here: so there is no heading above them. */
const noteList = (told: Told): XmlElement =>
  el(
    "section",
    { class: "notes", "epub:type": "footnotes", "aria-label": editionText.epub.notes },
    ...[...told.values()].map(({ number, says }) =>
      el(
        "aside",
        { id: noteId(number), "epub:type": "footnote", role: "doc-footnote" },
        el(
          "p",
          {},
          el(
            "a",
            { href: `#${signId(number)}`, role: "doc-backlink", title: editionText.epub.back(number) },
            `${number}.`,
          ),
          " ",
          ...says,
        ),
      ),
    ),
  );

function partOf({ text, styles, link }: StyledText, target: EpubTarget): XmlNode[] {
  let set = text.split("\n").flatMap((line, i): XmlNode[] => (i > 0 ? [el("br"), line] : [line]));
  for (const style of styles) set = [el(TAGS[style], {}, ...set)];
  const href = link && target(link);
  return href === undefined ? set : [el("a", { href }, ...set)];
}
