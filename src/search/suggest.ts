/** Suggestions while typing: titles and names that hold what has been typed. Needs only the catalogue, not the index. */
import { searchKey } from "../text/normalise.ts";
import { BEFORE_TITLES } from "../text/optional-words.ts";
import type { Catalogue, CatalogueEntry, Kind } from "./catalogue.ts";
import { otherLayout } from "./keyboard.ts";
import { skeleton } from "./romanise.ts";

export interface Suggestion {
  entry: CatalogueEntry;
  /** The other name that matched, when it was not the title. */
  by?: string;
}

interface Name {
  entry: CatalogueEntry;
  text: string;
  key: string;
  isTitle: boolean;
}

const KIND_ORDER: Record<Kind, number> = {
  provinces: 0,
  networks: 1,
  factors: 1,
  glossary: 2,
  framework: 3,
  lessons: 3,
  diagrams: 3,
  activities: 4,
  proposals: 5,
  pages: 5,
  report: 6,
  statistics: 7,
};

export class Suggester {
  private readonly names: readonly Name[];
  readonly provinces: Catalogue["provinces"];

  constructor({ entries, provinces }: Catalogue) {
    this.provinces = provinces;
    this.names = entries.flatMap((entry) => [
      { entry, text: entry.title, key: searchKey(entry.title), isTitle: true },
      ...entry.aliases.map((text) => ({ entry, text, key: searchKey(text), isTitle: false })),
    ]);
  }

  /** Best first; each entry once. Nothing for an empty text. */
  suggest(typed: string, limit = 8): Suggestion[] {
    const found = this.byKey(searchKey(typed), limit);
    if (found.length > 0) return found;
    for (const other of otherLayout(typed)) {
      const swapped = this.byKey(searchKey(other), limit);
      if (swapped.length > 0 && searchKey(other).length > 1) return swapped;
    }
    return /^[\sa-z-]{4,}$/i.test(typed) ? this.bySound(skeleton(typed), limit) : [];
  }

  private byKey(key: string, limit: number): Suggestion[] {
    if (key === "") return [];
    return this.best((name) => {
      if (name.key === key) return 0;
      if (name.key.startsWith(key)) return 1;
      if (name.key.replace(BEFORE_TITLES, "").startsWith(key)) return 1.5;
      return key.length > 1 && name.key.includes(key) ? 3 : null;
    }, limit);
  }

  private bySound(shape: string, limit: number): Suggestion[] {
    if (shape.length < 3) return [];
    return this.best((name) => (/^[a-z]+$/.test(name.key) && skeleton(name.key).startsWith(shape) ? 1 : null), limit);
  }

  private best(rank: (name: Name) => number | null, limit: number): Suggestion[] {
    const best = new Map<CatalogueEntry, { name: Name; score: number }>();
    for (const name of this.names) {
      const place = rank(name);
      if (place === null) continue;
      const score = place * 10 + (name.isTitle ? 0 : 4) + KIND_ORDER[name.entry.kind] + name.key.length / 100;
      const known = best.get(name.entry);
      if (!known || score < known.score) best.set(name.entry, { name, score });
    }
    return [...best.values()]
      .sort((a, b) => a.score - b.score)
      .slice(0, limit)
      .map(({ name }) => (name.isTitle ? { entry: name.entry } : { entry: name.entry, by: name.text }));
  }
}

const SHORTEST_NEAR = 3;

/** Names that share the longest beginning with what was typed; for when a search found nothing. */
export function nearNames(suggester: Suggester, typed: string, limit = 4): Suggestion[] {
  const key = searchKey(typed);
  for (let length = Math.min(key.length, 20); length >= SHORTEST_NEAR; length--) {
    const found = suggester.suggest(key.slice(0, length), limit);
    if (found.length > 0) return found;
  }
  return [];
}
