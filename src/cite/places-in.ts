import { type Section, units } from "../model/sections.ts";
import { placeName } from "./things.ts";

/** Every paragraph, heading, row and table of a section ► its name in a citation. The title is the section itself. */
export const placesIn = (section: Section): [anchor: string, name: string][] =>
  [
    ...section.blocks.flatMap(({ kind, anchor }) => (kind === "table" ? anchor : [])),
    ...units(section).flatMap(({ anchor }) => (anchor === "title" ? [] : anchor)),
  ].map((anchor) => [anchor, placeName(section, anchor)]);
