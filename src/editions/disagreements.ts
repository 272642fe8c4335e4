/** Where a report disagrees with itself, as the editions tell of it. */
import { ourCount } from "../model/computed.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { type Citation, placeOf } from "../model/places.ts";
import { type Section, sectionOf } from "../model/sections.ts";
import { formatNumber } from "../text/numbers.ts";
import { noteText } from "../words/notes.ts";
import { statisticsText } from "../words/statistics.ts";
import { ui } from "../words/ui.ts";

/** What one place says. */
export interface Side {
  place: Citation;
  section: Section | undefined;
  /** What the place is called, and its site path. */
  label: string;
  url: string;
  /** In short, and with the words around it, as the edition reads them. */
  says: string;
  quote: string;
}
export interface ToldDisagreement {
  /** Also its anchor on the site. */
  id: string;
  what: string;
  sides: readonly Side[];
  /** What we count, and what we think of it. */
  ours: string;
}

export function toldDisagreement(k: Knowledge, discrepancy: Entry<"discrepancies">): ToldDisagreement {
  const { id, what, statements, unit, assessment } = discrepancy;
  const count = ourCount(k, discrepancy);
  return {
    id: `d-${id}`,
    what: `${noteText.sign.discrepancy}: ${what}`,
    sides: statements.map(({ says, quote, ...place }) => {
      const { label, url } = placeOf(k, place);
      return { place, section: sectionOf(k.sections, place), label, url, says, quote };
    }),
    ours: [
      count !== null && `${ui.note.weCount} ${[formatNumber(count), unit].filter(Boolean).join(" ")}`,
      `${statisticsText.assessment}: ${assessment}`,
    ]
      .filter(Boolean)
      .join(" · "),
  };
}
