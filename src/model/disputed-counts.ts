import { entry } from "../words/entry.ts";
import type { Entry } from "./knowledge.ts";

const { numbers, said, shown } = entry.countsDisagree;

/** Which numbers of what a page lists are in dispute, in a sentence; nothing where none is. */
export function disputedCounts(
  discrepancies: readonly Pick<Entry<"discrepancies">, "computed">[],
  of: keyof typeof shown,
): string | undefined {
  const named = new Set(discrepancies.flatMap(({ computed }) => (computed && numbers[computed]) ?? []));
  return named.size > 0 ? said([...named], shown[of]) : undefined;
}
