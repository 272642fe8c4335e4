import { type KeepList, packsOf, weightOf } from "./keep-list.ts";
import type { Kept } from "./kept.ts";

/** How it stands with a section, for its reader; bytes are what is missing, or what it takes. */
export type Standing =
  | { is: "absent" | "begun" | "newer" | "held"; bytes: number }
  /** Other sections that are kept have all of it. */
  | { is: "covered" };

/** @param stored names of the packs that have come */
export function standingOf(
  section: string,
  list: KeepList,
  stored: ReadonlySet<string>,
  kept: Pick<Kept, "held" | "list"> | undefined,
): Standing {
  const packs = packsOf(list, [section]);
  const missing = weightOf([...packs].filter((name) => !stored.has(name)));
  const held = kept?.held ?? [];
  if (held.includes(section))
    return missing > 0 ? { is: "newer", bytes: missing } : { is: "held", bytes: weightOf(packs) };
  const others = packsOf(kept?.list ?? list, held);
  if ([...packs].every((name) => others.has(name))) return { is: "covered" };
  const begun = [...packs].some((name) => stored.has(name) && !others.has(name));
  return { is: begun ? "begun" : "absent", bytes: missing };
}
