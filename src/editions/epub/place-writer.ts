import type { TableRow } from "../../model/blocks.ts";
import type { Correction } from "../../model/corrections.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { placeKey, relations } from "../../model/relations.ts";
import type { Section } from "../../model/sections.ts";
import { toldDisagreement } from "../disagreements.ts";
import type { XmlElement, XmlNode } from "../xml.ts";
import { disagreementNote } from "./disagreement-note.ts";
import { type EpubTarget, type WordWriter, wordWriter } from "./word-writer.ts";

/** Writes the places of one section, in their order, with the numbers of their notes. */
export interface PlaceWriter extends WordWriter {
  correctionsAt: (anchor: string) => readonly Correction[];
  /** Numbers of what other places say otherwise. @param anchor none for the section as a whole */
  signsOn: (anchor: string | undefined) => XmlElement[];
  /** A text that is a place of its own, with all its numbers. */
  textOf: (block: { anchor: string; text: string; spans: TableRow["spans"][number] }) => XmlNode[];
}

export function placeWriter(k: Knowledge, section: Section, target: EpubTarget): PlaceWriter {
  const writer = wordWriter(target);
  const { correctionsAt, discrepanciesAt } = relations(k);
  const keyOf = (at: string | undefined): string => placeKey({ ...section, at });
  const readingsAt = (anchor: string) => correctionsAt(keyOf(anchor));
  const signsOn = (anchor: string | undefined) =>
    discrepanciesAt(keyOf(anchor))
      .map((each) => toldDisagreement(k, each))
      .map((told) => writer.signTo({ key: told.id, says: disagreementNote(told, section.source, target) }));
  return {
    ...writer,
    correctionsAt: readingsAt,
    signsOn,
    textOf: (block) => [...writer.words(block, readingsAt(block.anchor)), ...signsOn(block.anchor)],
  };
}
