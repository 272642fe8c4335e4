import { oneSpace } from "../text/one-space.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { readingsOfNames } from "./places.ts";

const close = (text: string): string => text.replace(/\s+/g, "");

/**
 * What a report calls a network where it only likely means this one, as the web edition reads the printed name: each name once, without
 * those that are a part of its title.
 */
export function likelyNames(k: Knowledge, { title, appearances }: Entry<"networks">): string[] {
  const names = appearances
    .filter(({ certainty }) => certainty === "likely")
    .map((appearance) =>
      readingsOfNames(k, [appearance]).reduce(
        (name, { printed, corrected }) => name.replace(printed, () => corrected),
        oneSpace(appearance.printed),
      ),
    );
  return [...new Set(names)].filter((name) => !close(title).includes(close(name)));
}
