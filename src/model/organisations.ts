import { createHash } from "node:crypto";
import { listPages } from "../collections/index.ts";
import { compareThai } from "../text/collate.ts";
import type { Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";

/** A place where an organisation or person is named. */
export interface NamingPlace {
  /** The entry that names it. */
  collection: "followups" | "proposals" | "lessons";
  id: string;
  title: string;
  url: string;
  kind: string;
}
export interface Organisation {
  /** Its anchor. Made from the name alone: it stays when others come and go. */
  id: string;
  name: string;
  /** The address that is promised; where its list is cut, `addressNow` knows the part. */
  url: string;
  places: NamingPlace[];
}

/** The page on which they stand. */
export const ORGANISATIONS = "/organisations/";
const idOf = (name: string): string => `o-${createHash("sha256").update(name).digest("hex").slice(0, 10)}`;
export const organisationUrl = (name: string): string => `${ORGANISATIONS}#${idOf(name)}`;

/** Every organisation or person named in follow-ups, proposals and lessons, with where each appears. */
export const organisations: (k: Knowledge) => readonly Organisation[] = perKnowledge((k) => {
  const index = new Map<string, NamingPlace[]>();
  const add = (name: string, place: NamingPlace) => {
    const places = index.get(name) ?? [];
    places.push(place);
    index.set(name, places);
  };
  for (const { organisations: names, id, title, url } of k.followups)
    for (const name of names) add(name, { collection: "followups", id, title, url, kind: listPages.followups.name });
  for (const { organisations: names, id, title, url } of k.proposals)
    for (const name of names) add(name, { collection: "proposals", id, title, url, kind: listPages.proposals.name });
  for (const { speaker, id, title, url } of k.lessons)
    if (speaker) add(speaker, { collection: "lessons", id, title, url, kind: listPages.lessons.name });
  return [...index]
    .map(([name, places]) => ({ id: idOf(name), name, url: organisationUrl(name), places }))
    .sort((a, b) => compareThai(a.name, b.name));
});

/** A name and one of its places: what the list of organisations is cut between. */
export type Mention = NamingPlace & { name: string; organisation: string };

export const mentions: (k: Knowledge) => readonly Mention[] = perKnowledge((k) =>
  organisations(k).flatMap(({ id, name, places }) => places.map((place) => ({ ...place, name, organisation: id }))),
);
