/** What is said of an entry ► text by the anchors to which a hit can lead. */
import type { Line, SearchedPassage } from "../../collections/collection.ts";

/** Lines of text that begin at an anchor, which is null before the first. */
export interface PartText {
  anchor: string | null;
  /** What a citation calls it, when its anchor does not say so. */
  label?: string;
  /** Addresses of the entries of which it tells. */
  owners?: readonly string[];
  lines: readonly string[];
}

export interface Said {
  /** What the entry itself says, by parts. */
  says: readonly PartText[];
  /** What stands at its edge: it weighs less. */
  beside: readonly string[];
}

/** Each line once: no layout says anything twice that is worth finding twice. */
export const linesOf = (lines: readonly Line[]): string[] => [...new Set(lines.flatMap((line) => line || []))];

/** @param url of the entry, whose own lines stand there. @returns its page, then others on which passages of it stand */
export function saidByPage(
  url: string,
  said: readonly (Line | SearchedPassage)[],
): [{ url: string; says: PartText[] }, ...{ url: string; says: PartText[] }[]] {
  const passages = said.filter((item) => typeof item === "object" && item !== null);
  const own = linesOf(said.filter((item) => typeof item !== "object" || item === null));
  const byPage = Map.groupBy(passages, (passage) => pageOf(passage.url));
  const here = byPage.get(pageOf(url)) ?? [];
  byPage.delete(pageOf(url));
  return [
    { url, says: [{ anchor: null, lines: own }, ...here.map(partOf)] },
    ...[...byPage.values()].map((there) => ({ url: there[0]?.url ?? url, says: there.map(partOf) })),
  ];
}

const pageOf = (url: string): string => url.replace(/#.*/, "");
const partOf = ({ url, lines }: SearchedPassage): PartText => ({
  anchor: url.replace(/^.*#/, ""),
  lines: linesOf(lines),
});
