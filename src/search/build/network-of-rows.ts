/** What a row of a table says is said of the network that was made from it, where that is only one. */
import type { SectionName } from "../../collections/section-address.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { entriesByBlock } from "../../model/made-from.ts";
import { perKnowledge } from "../../model/per-knowledge.ts";
import { placeKey } from "../../model/relations.ts";

/** Rows by their place ► address of their network. */
const networksByRow = perKnowledge((k) => {
  const networks = new Map<string, string>();
  for (const section of k.sections)
    for (const block of section.blocks)
      for (const { anchor } of block.kind === "table" ? block.rows : []) {
        const made = entriesByBlock(k).get(section.id)?.get(anchor) ?? [];
        const [only, ...others] = made.filter(({ kind }) => kind === "networks");
        if (only && others.length === 0) networks.set(placeKey({ ...section, at: anchor }), only.url);
      }
  return networks;
});

/** Address of the network of which all of these rows tell; undefined where one is no row of a single network, or they tell of several. */
export function networkOfRows(k: Knowledge, rows: readonly (SectionName & { at?: string })[]): string | undefined {
  const [only, ...others] = new Set(rows.map((row) => networksByRow(k).get(placeKey(row))));
  return others.length === 0 ? only : undefined;
}
