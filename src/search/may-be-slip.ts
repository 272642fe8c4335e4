/** Whether a query that finds something may still be a slip. */
import { cutRun, type RunPiece } from "./cut-run.ts";
import type { Language } from "./lattice.ts";
import { LOOSE_COST } from "./near-match.ts";
import type { Run } from "./parse.ts";
import type { Hit } from "./rank.ts";

const FEW = 2;
const LONGEST_SLIP = 24;

export interface Suspect {
  run: Run;
  pieces: readonly RunPiece[];
  /** All of it is words of the site. */
  known: boolean;
}

/**
 * A query that finds little may be a slip that happens to stand somewhere, such as a misprint that a note quotes; and so may one
 * whose pieces stand apart only: เครือ … ขาย, or of which a piece is only the beginning of a word: เงินกู. Words that stand side by
 * side as they were typed are no slip.
 */
export function mayBeSlip(
  runs: readonly Run[],
  hits: readonly Pick<Hit, "spans">[],
  language: Language,
): Suspect | undefined {
  const [run] = runs;
  if (!run || runs.length > 1 || run.quoted || run.key.length > LONGEST_SLIP) return undefined;
  const weak = hits.every(({ spans }) => spans.every(({ cost }) => cost >= LOOSE_COST));
  const pieces = cutRun({ ...run, open: false }, language);
  const known = pieces.every(({ kind }) => kind !== "unknown");
  if (!weak && known && (hits.length > FEW || pieces.length > 1)) return undefined;
  return { run, pieces, known };
}
