import type { Entry, Knowledge } from "../model/knowledge.ts";
import { type Mention, organisationUrl } from "../model/organisations.ts";
import { entryUrl } from "../model/urls.ts";
import type { Addresses, Thing } from "./thing.ts";

/** Names as the list of a page. That a name is of a person, not of a body, is known only of who speaks in a lesson. */
export function nameList({ lessons }: Knowledge, mentions: readonly Mention[], at: Addresses): Thing {
  const speakers = new Set(lessons.map(({ speaker }) => speaker));
  return {
    "@type": "ItemList",
    itemListElement: [...new Set(mentions.map(({ name }) => name))].map(
      (name): Thing => ({
        "@type": speakers.has(name) ? "Person" : "Thing",
        "@id": at(organisationUrl(name)),
        name,
      }),
    ),
  };
}

/** Proposals as the list of a page: schema.org has no word for one. */
export const proposalList = (proposals: readonly Entry<"proposals">[], at: Addresses): Thing => ({
  "@type": "ItemList",
  itemListElement: proposals.map(
    ({ id, title }): Thing => ({ "@type": "ListItem", name: title, url: at(entryUrl("proposals", id)) }),
  ),
});
