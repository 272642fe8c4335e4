/** Phrases that stand for each other: ธ.ก.ส. and its full name, a province and its name in Latin letters, ม.ค. and มกราคม. */
import { toBE, toCE } from "../text/dates.ts";
import { searchKey } from "../text/normalise.ts";
import type { AbsentThing, SynonymGroup } from "./catalogue.ts";
import { bySound } from "./latin-readings.ts";
import { skeleton } from "./latin-sound.ts";

export class Synonyms {
  private readonly forms = new Map<string, Set<string>>();
  /** Forms in Latin letters by their sound, when a query asks for it. */
  private sounds?: Promise<ReadonlyMap<string, readonly string[]>>;

  constructor(groups: readonly SynonymGroup[]) {
    for (const { heads, others } of groups) {
      for (const form of [...heads, ...others]) {
        const known = this.forms.get(form) ?? new Set<string>();
        this.forms.set(form, known);
        for (const head of heads) if (head !== form) known.add(head);
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

  /** All forms, of any group. */
  keys(): Iterable<string> {
    return this.forms.keys();
  }

  /** Forms in Latin letters that sound the same: `chiengmai` → `chiangmai`. */
  async soundingLike(key: string, breathe: () => Promise<void>): Promise<readonly string[]> {
    const shape = skeleton(key);
    if (shape === "") return [];
    this.sounds ??= bySound(this.forms.keys(), breathe);
    return (await this.sounds).get(shape) ?? [];
  }
}

const OLDEST_CE = 1900;
const NEWEST_CE = 2100;

/** The same year in the other era, when the number can be a year: 2017 → 2560, 2560 → 2017. */
export function otherEra(key: string): string[] {
  if (!/^\d{4}$/.test(key)) return [];
  const year = Number(key);
  if (year >= OLDEST_CE && year <= NEWEST_CE) return [String(toBE(year))];
  if (year >= toBE(OLDEST_CE) && year <= toBE(NEWEST_CE)) return [String(toCE(year))];
  return [];
}

/**
 * Groups as search keys, without what says nothing new. A form that no text of the site holds can't be what a search looks
 * for: it leads to the forms that stand somewhere, and they do not lead to it; a group without such forms falls away, and so does
 * a form that a group before it leads to the same heads.
 * @param stands does a key stand somewhere in the texts?
 * @param told groups that are known already, as keys
 */
export function synonymKeys(
  groups: readonly SynonymGroup[],
  stands: (key: string) => boolean,
  told: readonly SynonymGroup[] = [],
): SynonymGroup[] {
  const leads = new Leads(told);
  return groups.flatMap((group) => {
    const all = new Set(keysOf(group.heads));
    const heads = [...all].filter(stands);
    const others = new Set([...all, ...keysOf(group.others)].filter((key) => !heads.includes(key)));
    return leads.take(heads, [...others], heads.length > 1);
  });
}

/**
 * The same for words that only come near: what means just the same has been told, and both heads and others stand by themselves.
 * @param synonyms groups of words that mean the same, as keys
 */
export function nearKeys(
  groups: readonly SynonymGroup[],
  stands: (key: string) => boolean,
  synonyms: readonly SynonymGroup[],
): SynonymGroup[] {
  const leads = new Leads(synonyms);
  return groups.flatMap((group) => {
    const heads = [...new Set(keysOf(group.heads))].filter(stands);
    const others = new Set(keysOf(group.others).filter((key) => !heads.includes(key)));
    return leads.take(heads, [...others], false);
  });
}

/** What no text holds, by its keys; a word that has come to stand somewhere is found as any other. */
export const absentKeys = (
  things: readonly { same: readonly string[]; words: readonly string[] }[],
  stands: (key: string) => boolean,
): AbsentThing[] =>
  things.flatMap(({ same, words }) => {
    const said = [...new Set(keysOf(same))].filter((key) => !stands(key));
    const there = words.filter((word) => stands(searchKey(word)));
    return said.length > 0 ? [{ said, words: there }] : [];
  });

const keysOf = (forms: readonly string[]): string[] => forms.map(searchKey).filter((key) => key !== "");

/** Which forms lead to which, so that nothing is told twice. */
class Leads {
  private readonly known = new Map<string, Set<string>>();

  constructor(groups: readonly SynonymGroup[] = []) {
    for (const { heads, others } of groups) for (const form of [...heads, ...others]) this.add(form, heads);
  }

  /** The group without the forms that already lead to all its heads. @param together do the heads lead to each other? */
  take(heads: string[], others: string[], together: boolean): SynonymGroup[] {
    if (heads.length === 0) return [];
    const untold = others.filter((form) => !heads.every((head) => this.known.get(form)?.has(head)));
    const heard =
      !together || heads.every((form) => heads.every((head) => form === head || this.known.get(form)?.has(head)));
    if (untold.length === 0 && heard) return [];
    for (const form of [...untold, ...(together ? heads : [])]) this.add(form, heads);
    return [{ heads, others: untold }];
  }

  private add(form: string, heads: readonly string[]): void {
    const known = this.known.get(form) ?? new Set();
    this.known.set(form, known);
    for (const head of heads) known.add(head);
  }
}
