import { HTML_TAG, isBlank, LEFT_LINK, LEFT_STARS, SPELT_OUT } from "../collections/texts.ts";
import { linkTarget } from "../model/link-target.ts";
import { letterFindings } from "../rules/texts.ts";
import { formText } from "../words/contribute.ts";
import { readBody } from "./body-text.ts";
import { faultOf } from "./fault.ts";

/** Lines that Markdown takes for something that entries do not show, or that was not meant. */
const RULES: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/<[a-z/!?]/i, formText.markup],
  [/^#(?:[ \t]|$)/m, formText.topHeading],
  [/^#{1,6}[^\s#]|^#{7}/m, formText.tightHeading],
  [/^[•·●]|^\*(?!.*\*)\S/m, formText.tightItem],
  [/^(?:>|```|~~~)/m, formText.notShown],
  [/^([-*_])(?:[ \t]*\1){2,}[ \t]*$/m, formText.rule],
  [/[^\s][ \t]*\n[-=]+[ \t]*$/m, formText.rule],
  [/^\[[^\]]*\]:|\[\s*\]\(|\]\((?!https?:\/\/[^\s()<>]+\))/m, formText.onlyLinks],
  [/!\[/, formText.noImages],
  [/~~|^\s*(?:[-*+]|\d+[.)])\s+\[[ x]\]\s/im, formText.notMeant],
];
const ADDRESS = /\]\(([^()]*)\)/g;
const LIST_MARKS = /^\s*(?:(?:[-*+]|\d+[.)])[ \t]+)+/gm;
const TABLE = /^\|/m;

/** What is wrong with a body, as far as it can be seen without reading Markdown; tables are for the text of reports only. */
export function bodyFault(body: string, isReport: boolean): string | undefined {
  // What stands at the beginning of a line may stand at the beginning of a list item as well.
  const items = body.replace(LIST_MARKS, "");
  const broken = RULES.find(([pattern]) => pattern.test(body) || pattern.test(items))?.[1];
  if (broken !== undefined) return broken;
  if ([...body.matchAll(ADDRESS)].some(([, address = ""]) => !linkTarget(address))) return formText.badAddress;
  if (!isReport && TABLE.test(body)) return formText.notShown;
  const left = readBody(body).flatMap(({ pieces }) => pieces.map(({ text }) => text));
  // A lone star beside pairs changes what belongs together in ways that are not worth knowing here.
  if (LEFT_STARS.test(body) && left.some((text) => text.includes("*"))) return formText.leftStars;
  if (left.some((text) => LEFT_LINK.test(text))) return formText.onlyLinks;
  if (SPELT_OUT.test(body)) return formText.speltOut;
  return textFault(body) ?? (/^todo$/m.test(body) ? formText.blank : undefined);
}

function textFault(text: string): string | undefined {
  const [letter] = letterFindings(text, []);
  const tag = HTML_TAG.exec(text)?.[0];
  if (letter) return faultOf(letter).message;
  if (tag !== undefined) return faultOf({ code: "raw-html/tag", args: { tag }, where: [] }).message;
  return isBlank(text) ? faultOf({ code: "unfilled", args: { text }, where: [] }).message : undefined;
}
