import type { Entry } from "../model/knowledge.ts";
import { type Mention, organisationUrl } from "../model/organisations.ts";
import { entryUrl } from "../model/urls.ts";
import { isPerson } from "../text/people.ts";
import type { Thing, WrittenAddress } from "./thing.ts";

/** Names as the list of a page: of a person where a rank or title says so, as the page and the data do; else of no kind that is known. */
export const nameList = (mentions: readonly Mention[], at: WrittenAddress): Thing => ({
  "@type": "ItemList",
  itemListElement: [...new Set(mentions.map(({ name }) => name))].map(
    (name): Thing => ({ "@type": isPerson(name) ? "Person" : "Thing", "@id": at(organisationUrl(name)), name }),
  ),
});

/** Proposals as the list of a page: schema.org has no word for one. */
export const proposalList = (proposals: readonly Entry<"proposals">[], at: WrittenAddress): Thing => ({
  "@type": "ItemList",
  itemListElement: proposals.map(
    ({ id, title }): Thing => ({ "@type": "ListItem", name: title, url: at(entryUrl("proposals", id)) }),
  ),
});
