import { expect, it } from "vitest";
import { sectionKey } from "../../src/collections/section-address.ts";
import type { Citation } from "../../src/model/places.ts";
import { knowledge as k } from "../knowledge.ts";

interface Row {
  table: string;
  row: string;
}
const rowOf = ({ at = "title", ...section }: Citation): Row[] => {
  const [, table] = /^(table-.+)-r\d+$/.exec(at) ?? [];
  return table ? [{ table: `${sectionKey(section)}/${table}`, row: `${sectionKey(section)}/${at}` }] : [];
};
const rowsOfNetwork = new Map(k.networks.map(({ id, appearances }) => [id, appearances.flatMap(rowOf)]));

// One row too far looks right to whoever reads its number only: a province's heading, or the network below.
it("a sentence that names a network and cites the table it stands in cites that network's row", () => {
  const strayed = k.questions.flatMap(({ id, answer }) =>
    answer.flatMap(({ sources, networks }, i) => {
      const named = networks.map((name) => rowsOfNetwork.get(name) ?? []);
      const stray = sources.flatMap(rowOf).filter(({ row }) => !named.flat().some((own) => own.row === row));
      const cited = new Set(sources.flatMap(rowOf).map(({ row }) => row));
      return stray
        .filter(({ table }) =>
          named.some((own) => own.some((each) => each.table === table) && !own.some(({ row }) => cited.has(row))),
        )
        .map(({ row }) => `${id}, sentence ${i + 1}: ${row}`);
    }),
  );
  expect(strayed).toEqual([]);
});
