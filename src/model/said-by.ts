import { entry } from "../words/entry.ts";
import { byId } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { provinceName } from "./province-names.ts";

/** Who says a lesson, in full: a speaker by name, or who advises for a province as its report calls them. */
export function saidBy(
  k: Knowledge,
  {
    province,
    speaker,
    sources,
  }: Pick<Entry<"lessons">, "province" | "speaker"> & { sources: readonly { source: string }[] },
): string | undefined {
  if (!province) return speaker;
  return entry.lesson.ofProvince(provinceName(k, province), byId(k.sources, sources[0]?.source)?.provinceAdviser);
}
