/** What the search page is told. */
import type { Hit } from "./rank.ts";

/** What was searched for instead of what was typed, and why. */
export interface Change {
  query: string;
  reason: "keyboard" | "spelling";
}

export interface Answer {
  hits: readonly Hit[];
  change?: Change;
  /** A spelling near the one typed that finds much more. */
  instead?: string;
  /** Parts of the query that alone would have found something. */
  parts: readonly { query: string; count: number }[];
}
