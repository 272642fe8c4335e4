import type { Section } from "./sections.ts";

/** What tells a section from all others in ids of HTML and of records, which need no escaping in a selector. No id has two hyphens. */
export const sectionSlug = ({ path }: Pick<Section, "path">): string => path.replace("/", "--");
