/** A diagram ► what can be found on its page: what it is, how it is read, and every value, as in the list beside the drawing. */

import type { ListItem } from "../../diagrams/diagram.ts";
import { describedDiagrams } from "../../diagrams/registry.ts";
import { pickById } from "../../model/by-id.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { IndexedEntry } from "./indexed-entry.ts";
import { linesOf } from "./said.ts";

export const listDiagrams = (k: Knowledge): IndexedEntry[] =>
  describedDiagrams(k).map(
    ({ id, name, title, figure, summary, howToRead, narrow, legend = [], remarks, alternative }) => ({
      kind: "diagrams",
      url: `/diagrams/${id}/`,
      title: name,
      aliases: [],
      terms: [],
      factors: [],
      says: [
        {
          anchor: null,
          lines: linesOf([
            title,
            figure,
            summary,
            howToRead,
            narrow?.howToRead,
            ...legend.map(({ label }) => label),
            ...remarks.map(({ text }) => text),
          ]),
        },
      ],
      // An entry is found before the drawings in which it is one of a hundred.
      beside: linesOf([
        ...alternative.items.flatMap(wordsOf),
        ...pickById(
          k.discrepancies,
          remarks.flatMap(({ discrepancy }) => discrepancy ?? []),
        ).map((discrepancy) => discrepancy.title),
      ]),
    }),
  );

/** What a note says of an entry that its row leads to is found there. */
const wordsOf = ({ text, status, value, note, href, fold, children = [] }: ListItem): (string | undefined)[] => [
  [text, status?.label, value].filter(Boolean).join(" "),
  href && !fold ? undefined : note,
  ...children.flatMap(wordsOf),
];
