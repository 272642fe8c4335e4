import { termsOf } from "../../src/model/terms.ts";
import { compounds, elsewhere, wholes } from "../../src/text/compounds.ts";
import { isShort } from "../../src/text/join-words.ts";
import { knowledge } from "../knowledge.ts";
import { cutOf } from "./cut-of.ts";

const words = [...compounds, ...elsewhere, ...wholes, ...termsOf(knowledge)].filter(isShort);

/** Words that a line's end cuts, those of the content too. */
export const cutWords = cutOf(words);
