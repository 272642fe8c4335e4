import type { Entry, Knowledge } from "../model/knowledge.ts";
import { entryUrl } from "../model/urls.ts";
import { linkedText } from "../words/linked.ts";
import { thesaurusText } from "../words/thesaurus.ts";
import type { Concept, Scheme } from "./concepts.ts";
import type { WrittenAddress } from "./thing.ts";
import { inIri } from "./turtle.ts";

const PAGE = "/about/words/";
type Group = Entry<"thesaurus">["groups"][number];

/** What a group is about: a word of the site, or of what no report speaks of the first of its own words. */
const nameOf = ({ words, same, absent }: Group): string => (absent ? same : words)[0] ?? "";

/** Names of a group that mean the same. */
const namesOf = ({ words, same, absent }: Group): readonly string[] => (absent ? same : [...words, ...same]);

/**
 * The words that people type. A group is a concept, named by its first word: groups have no ids, and the same word in two groups means
 * the same. Near words that another group has are related to it; the others only find it.
 */
export function thesaurusScheme(k: Knowledge, iri: WrittenAddress): Scheme {
  // No id has a colon: no word is taken for the entry that it stands in.
  const conceptIri = (name: string): string => iri(`${PAGE}#w:${inIri(name)}`);
  const all = k.thesaurus.flatMap((entry) =>
    entry.groups.filter((group) => nameOf(group) !== "").map((group) => ({ group, within: entry })),
  );
  const groupOf = new Map(
    all.flatMap(({ group }) => namesOf(group).map((word): [string, string] => [word, nameOf(group)])).toReversed(),
  );
  const concepts = [...Map.groupBy(all, ({ group }) => nameOf(group))].map(([label, of]): Concept => {
    const groups = of.map(({ group }) => group);
    const near = groups.flatMap((group) => (group.absent ? group.words : group.near));
    const others = new Set(near.flatMap((word) => groupOf.get(word) ?? []));
    others.delete(label);
    const instead = groups.flatMap(({ absent, words }) => (absent ? words : []));
    return {
      iri: conceptIri(label),
      label,
      also: groups.flatMap((group) => (group.absent ? [] : namesOf(group))),
      // Of what no report speaks of, words lie together that only belong to one thing.
      found: groups.flatMap(({ absent, same, near }) => (absent ? same : near.filter((word) => !groupOf.has(word)))),
      note: instead.length > 0 ? linkedText.absent(instead) : undefined,
      broader: [...new Set(of.map(({ within }) => iri(entryUrl("thesaurus", within.id))))],
      related: [...others].map(conceptIri),
    };
  });
  return {
    iri: iri(PAGE),
    title: thesaurusText.title,
    description: linkedText.thesaurus,
    concepts: [
      ...k.thesaurus.map(({ id, title }) => ({ iri: iri(entryUrl("thesaurus", id)), label: title })),
      ...concepts,
    ],
  };
}
