import { namesOf, termsOf } from "../../src/model/terms.ts";
import { compounds, elsewhere, wholes } from "../../src/text/compounds.ts";
import { isShort } from "../../src/text/join-words.ts";
import { seldomCompounds } from "../../src/text/seldom-compounds.ts";
import { knowledge } from "../knowledge.ts";
import { cutOf } from "./cut-of.ts";
import type { Cut } from "./probes/lines.ts";

/** What every page keeps, those too that a script draws. */
const everywhere = [...compounds, ...elsewhere, ...wholes];

/** In running text, longer ones may part between the words that they are made of where two of them meet: เวที|แลกเปลี่ยนเรียนรู้. */
const FITS = 9;
const fits = (word: string): boolean => isShort(word, FITS);
const inText = [...everywhere, ...seldomCompounds, ...namesOf(knowledge)];
const known = new Set([...inText, ...termsOf(knowledge)]);
const longest = Math.max(...[...known].map(({ length }) => length));

/**
 * Where two names share a word, the line may end at the joint of the longer one: เครือข่ายสหกรณ์|ตำบลเขาขาว, though สหกรณ์ตำบล is a name
 * too. @param word as it is cut
 */
function isJointOfLonger({ before, after }: Cut, word: string): boolean {
  for (let length = word.length; length <= longest; length++)
    if (known.has(before.slice(-length)) || known.has(after.slice(0, length))) return true;
  return false;
}

const cutShort = cutOf([...everywhere, ...termsOf(knowledge)].filter((word) => isShort(word)));
/** Words that a line's end cuts, those of the content too. */
export const cutWords = (cut: Cut): string[] => cutShort(cut).filter((word) => !isJointOfLonger(cut, word));

/** The sign of a correction stands at its second word, in a link of its own, before which no text rule holds a line. */
const BEFORE_SIGN = new Set(["กลุ่ม|ปุ๋ย"]);

/** Words and names that a line's end cuts in running text. */
const cutAnywhere = cutOf(inText.filter(fits));
export const cutInText = (cut: Cut): string[] =>
  cutAnywhere(cut).filter((word) => !isJointOfLonger(cut, word) && !BEFORE_SIGN.has(word));
/** Where a script draws: it knows no names of the content, which may part between their words. */
export const cutByScripts = cutOf(everywhere.filter(fits));
