import { type CountedList, computations } from "../collections/computations.ts";
import { entry } from "../words/entry.ts";
import type { Entry } from "./knowledge.ts";

const { said, shown } = entry.countsDisagree;

/** Which numbers of what a page lists are in dispute, in a sentence; nothing where none is. */
export function disputedCounts(
  discrepancies: readonly Pick<Entry<"discrepancies">, "computed">[],
  of: CountedList,
): string | undefined {
  const named = new Set(discrepancies.flatMap(({ computed }) => (computed && computations[computed].said) ?? []));
  return named.size > 0 ? said([...named], shown[of]) : undefined;
}
