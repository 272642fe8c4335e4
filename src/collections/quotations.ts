/**
 * Which texts of an entry are words of a report, and where they must stand in it. One rule for the check, which reads files, and
 * for the form, which reads what is being typed (model/quotations.ts).
 */
export interface Quotations {
  /** List of citations. */
  citations: string;
  /** List whose items have the citations, each its own; the entry itself has them without this. */
  inEach?: string;
  /** Citations must name a paragraph or row. */
  exact: boolean;
  /** The body stands in what is cited. */
  body: boolean;
  /** Fields of the entry that stand in what is cited. */
  fields: readonly string[];
  /** List of texts that stand anywhere in the sections that are cited. */
  parts?: string;
  /**
   * Items that stand in rows of the section that is cited first: what is in that row, and what may stand in any of them because
   * its cell spans rows.
   */
  events?: { list: string; own: readonly string[]; anywhere: readonly string[] };
}
