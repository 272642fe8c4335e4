import type { CollectionName } from "../collections/index.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { listWords } from "../model/site-words.ts";
import { entryUrl } from "../model/urls.ts";
import { oneOrMore, type Thing, type WrittenAddress } from "./thing.ts";

/** The lists of words that mean something of their own here. */
export type TermSet = Extract<CollectionName, "factors" | "framework" | "glossary">;

const setNamed = (k: Knowledge, of: TermSet, at: WrittenAddress): Thing => ({
  "@type": "DefinedTermSet",
  "@id": at(`/${of}/`),
  name: listWords(k)[of].title,
});

/** Its promised address, whatever part of a list that is cut it stands in. */
const termNamed = (of: TermSet, { id, title }: { id: string; title: string }, at: WrittenAddress): Thing => ({
  "@type": "DefinedTerm",
  "@id": at(entryUrl(of, id)),
  name: title,
});

/** A set with those of its terms that a page shows; what they mean stands in the page, and in `/framework.ttl`. */
export const termSet = (
  k: Knowledge,
  of: TermSet,
  terms: readonly { id: string; title: string }[],
  at: WrittenAddress,
): Thing => ({
  ...setNamed(k, of, at),
  hasDefinedTerm: terms.map((term) => termNamed(of, term, at)),
});

/** A factor by itself. */
export const factorThing = (k: Knowledge, factor: Entry<"factors">, at: WrittenAddress): Thing => ({
  ...termNamed("factors", factor, at),
  alternateName: oneOrMore(factor.shortTitle === undefined ? [] : [factor.shortTitle]),
  description: factor.summary,
  inDefinedTermSet: setNamed(k, "factors", at),
});
