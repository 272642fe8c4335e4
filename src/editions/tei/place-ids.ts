/** Places of a report in TEI: what they are called, and where in the print they begin. */
import { sectionSlug } from "../../model/section-slug.ts";
import type { Section } from "../../model/sections.ts";
import { ui } from "../../words/ui.ts";
import { el, type XmlNode } from "../xml.ts";

/** Turns a site path into the published address. */
export type Link = (path: string) => string;

/** `xml:id` of a section, and of a place in it by its anchor on the site. An id of XML begins with no digit. */
export const teiId = (section: Section, anchor?: string): string =>
  `sec-${sectionSlug(section)}${anchor === undefined ? "" : `.${anchor}`}`;

/** The same of a place as citations name it: of a section whole, or by its title where none is printed, that of the section. */
export const placeId = (section: Section, at?: string): string =>
  at === "title" && section.heading === "" ? teiId(section) : teiId(section, at);

/** On which page something begins, by the contents list of the report. Where the other pages begin nobody knows. */
export const beginsOn = (id: string, page: string | undefined): XmlNode =>
  page !== undefined && el("note", { type: "page", n: page, target: `#${id}` }, ui.note.startsOnPage(page));
