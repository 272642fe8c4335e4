/** A place outside of all reports that a query means but misspells. Only where nothing holds what was typed. */
import type { Answer } from "./answer.ts";
import type { AbsentThing } from "./catalogue.ts";
import { cutPrice } from "./cut-run.ts";
import type { Language } from "./lattice.ts";
import { nearestNames } from "./near-name.ts";
import type { Run } from "./parse.ts";

/** Who answers queries. */
interface Asked {
  absent: readonly AbsentThing[];
  language: Language;
  search: (query: string) => Promise<Answer>;
}

/** A place of which no report speaks, written by ear or with a slip: เชียงไหม่. */
export async function meantPlace(runs: readonly Run[], asked: Asked): Promise<Answer | undefined> {
  const places = asked.absent.filter(({ near }) => near);
  // จ. before a name is one letter more that may be heard in another word: จักรสานชนบุรี is not จ.กาญจนบุรี.
  const names = places.flatMap(({ said }) => said.filter((name) => !said.includes(name.slice(1))));
  for (const [at, run] of runs.entries()) {
    const [nearest] = nearestNames(run.key, names);
    // A name is one word.
    if (run.quoted || !nearest || 1 + nearest.cost >= cutPrice(run, asked.language)) continue;
    const meant = places.find(({ said }) => said.includes(nearest.name))?.name ?? nearest.name;
    const query = runs.map(({ key }, i) => (i === at ? meant : key)).join(" ");
    return { ...(await asked.search(query)), change: { query, reason: "spelling" } };
  }
  return undefined;
}
