import { namesOf, termsOf } from "../../src/model/terms.ts";
import { compounds, elsewhere, wholes } from "../../src/text/compounds.ts";
import { isShort } from "../../src/text/join-words.ts";
import { seldomCompounds } from "../../src/text/seldom-compounds.ts";
import { knowledge } from "../knowledge.ts";
import { cutOf } from "./cut-of.ts";

/** What every page keeps, those too that a script draws. */
const everywhere = [...compounds, ...elsewhere, ...wholes];

/** Words that a line's end cuts, those of the content too. */
export const cutWords = cutOf([...everywhere, ...termsOf(knowledge)].filter((word) => isShort(word)));

/** In running text, longer ones may part between the words that they are made of where two of them meet: เวที|แลกเปลี่ยนเรียนรู้. */
const FITS = 9;
const fits = (word: string): boolean => isShort(word, FITS);
/** Words and names that a line's end cuts in running text. */
export const cutInText = cutOf([...everywhere, ...seldomCompounds, ...namesOf(knowledge)].filter(fits));
export const cutByScripts = cutOf(everywhere.filter(fits));
