import { outlines } from "../collections/index.ts";
import { byId } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";

type Kind = Entry<"framework">;
/** How strong the team of researchers and the leaders are, where a report tells kinds of networks by that. */
export type Strength = NonNullable<Kind["team"] | Kind["leaders"]>;

/** What is said of both degrees of a kind of network, and of each by itself. */
export interface DegreeWords {
  team(degree: Strength): string;
  leaders(degree: Strength): string;
  both(team: Strength, leaders: Strength): string;
}

/** How degrees are called: as the report of an entry calls them, else by the names of field and value. */
export function degreeWords(k: Knowledge, kind: Pick<Kind, "sources"> | undefined): DegreeWords {
  const degrees = byId(k.sources, kind?.sources[0]?.source)?.degrees ?? [];
  const called = (name: "team" | "leaders") => {
    const field = outlines.framework.fields?.find((each) => each.name === name);
    return (degree: Strength): string =>
      degrees.find((each) => each.of === name && each.degree === degree)?.called ??
      `${field?.title ?? ""}${field?.choices?.[degree] ?? ""}`;
  };
  const [team, leaders] = [called("team"), called("leaders")];
  return { team, leaders, both: (ofTeam, ofLeaders) => `${team(ofTeam)} ${leaders(ofLeaders)}` };
}
