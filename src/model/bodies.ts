import type { CollectionName } from "../schemas/index.ts";

/**
 * Whether entries of a collection have text below the front matter: they say what they have to say there, they may, or only
 * their fields are shown and a body would vanish.
 */
export const bodies: Readonly<Record<CollectionName, "required" | "optional" | "none">> = {
  networks: "optional",
  factors: "required",
  lessons: "required",
  provinces: "optional",
  framework: "required",
  followups: "none",
  proposals: "none",
  statistics: "none",
  discrepancies: "none",
  glossary: "required",
  report: "optional",
  sources: "none",
};
