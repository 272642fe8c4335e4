import { termsOf } from "../../src/model/terms.ts";
import { compounds, elsewhere, wholes } from "../../src/text/compounds.ts";
import { isShort } from "../../src/text/join-words.ts";
import { knowledge } from "../knowledge.ts";
import type { Cut } from "./probes/lines.ts";

const words = [...compounds, ...elsewhere, ...wholes, ...termsOf(knowledge)].filter(isShort);

/** Words that a line's end cuts: `วิสัย|ทัศน์`. */
export const cutWords = ({ before, after }: Cut): string[] =>
  words.flatMap((word) =>
    [...Array(word.length - 1).keys()]
      .filter((i) => before.endsWith(word.slice(0, i + 1)) && after.startsWith(word.slice(i + 1)))
      .map((i) => `${word.slice(0, i + 1)}|${word.slice(i + 1)}`),
  );
