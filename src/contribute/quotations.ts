import type { CollectionName } from "../schemas/index.ts";
import type { Quotations } from "./form-field.ts";

/** Where the words of an entry must stand in the report. The same as the rules of `src/check`; a test asks those. */
export const quotations: Partial<Record<CollectionName, Quotations>> = {
  networks: { citations: "appearances", exact: true, body: true, fields: [] },
  factors: { citations: "sources", exact: false, body: true, fields: [], parts: "parts" },
  lessons: { citations: "sources", exact: true, body: true, fields: [] },
  provinces: { citations: "sources", exact: false, body: false, fields: [] },
  framework: { citations: "sources", exact: false, body: true, fields: [] },
  followups: {
    citations: "sources",
    exact: false,
    body: false,
    fields: [],
    events: { list: "activities", own: ["datePrinted", "participants"], anywhere: ["direction", "partners"] },
  },
  proposals: { citations: "sources", exact: true, body: false, fields: ["title", "direction", "lead"] },
  statistics: { citations: "sources", exact: true, body: false, fields: ["quote"] },
  discrepancies: { citations: "statements", exact: true, body: false, fields: [] },
  glossary: { citations: "sources", exact: false, body: false, fields: [] },
};

/** Collections in which a name belongs to one entry (in one province). */
export const uniqueNames: ReadonlySet<CollectionName> = new Set(["networks", "factors", "provinces", "glossary"]);

/** Collections whose entries say what they have to say below the front matter. */
export const bodyIsRequired: ReadonlySet<CollectionName> = new Set(["factors", "lessons", "framework", "glossary"]);
