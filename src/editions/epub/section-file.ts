import { sectionSlug } from "../../model/section-slug.ts";
import type { Section } from "../../model/sections.ts";

/** Name of the file of a section: never that of a page that is ours, whatever a section is called. */
export const fileOf = (section: Section): string => `section-${sectionSlug(section)}.xhtml`;
