/** Phrases that stand for each other: ธ.ก.ส. and its full name, a province and its name in Latin letters, ม.ค. and มกราคม. */
import { searchKey } from "../text/normalise.ts";
import type { SynonymGroup } from "./catalogue.ts";
import { skeleton } from "./latin-sound.ts";

export class Synonyms {
  private readonly forms = new Map<string, Set<string>>();
  private readonly latin = new Map<string, Set<string>>();

  constructor(groups: readonly SynonymGroup[]) {
    for (const { heads, others } of groups) {
      for (const form of [...heads, ...others]) {
        const known = this.forms.get(form) ?? new Set<string>();
        this.forms.set(form, known);
        for (const head of heads) if (head !== form) known.add(head);
        if (/^\p{Script=Latin}+$/u.test(form)) {
          const shape = skeleton(form);
          this.latin.set(shape, (this.latin.get(shape) ?? new Set()).add(form));
        }
      }
    }
  }

  /** Other ways to say exactly this. */
  of(key: string): string[] {
    return [...(this.forms.get(key) ?? [])];
  }

  has(key: string): boolean {
    return this.forms.has(key);
  }

  /** Forms in Latin letters that sound the same: `chiengmai` → `chiangmai`. */
  soundingLike(key: string): string[] {
    return [...(this.latin.get(skeleton(key)) ?? [])];
  }
}

const OLDEST_CE = 1900;
const NEWEST_CE = 2100;

/** The same year in the other era, when the number can be a year: 2017 → 2560, 2560 → 2017. */
export function otherEra(key: string): string[] {
  if (!/^\d{4}$/.test(key)) return [];
  const year = Number(key);
  if (year >= OLDEST_CE && year <= NEWEST_CE) return [String(year + 543)];
  if (year >= OLDEST_CE + 543 && year <= NEWEST_CE + 543) return [String(year - 543)];
  return [];
}

/**
 * Groups as search keys, without what says nothing new. A form that no text of the site holds can't be what a search looks
 * for: it leads to the forms that stand somewhere, and they do not lead to it; a group without such forms falls away.
 * @param stands does a key stand somewhere in the texts?
 */
export function synonymKeys(groups: readonly SynonymGroup[], stands: (key: string) => boolean): SynonymGroup[] {
  const keysOf = (forms: readonly string[]) => forms.map(searchKey).filter((key) => key !== "");
  return groups.flatMap((group) => {
    const all = new Set(keysOf(group.heads));
    const heads = [...all].filter(stands);
    const others = new Set([...all, ...keysOf(group.others)].filter((key) => !heads.includes(key)));
    return heads.length > 0 && heads.length + others.size > 1 ? { heads, others: [...others] } : [];
  });
}
