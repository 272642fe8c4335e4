import { linkTarget } from "../model/link-target.ts";
import { formText } from "../text/contribute.ts";
import { textFault } from "./check-draft.ts";

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
  [/~[^~]*~|^\s*(?:[-*+]|\d+[.)])\s+\[[ x]\]\s/im, formText.notMeant],
];
const ADDRESS = /\]\(([^()]*)\)/g;
const TABLE = /^\|/m;

/** What is wrong with a body, as far as it can be seen without reading Markdown; tables are for the text of reports only. */
export function bodyFault(body: string, isReport: boolean): string | undefined {
  const broken = RULES.find(([pattern]) => pattern.test(body))?.[1];
  if (broken !== undefined) return broken;
  if ([...body.matchAll(ADDRESS)].some(([, address = ""]) => !linkTarget(address))) return formText.badAddress;
  if (!isReport && TABLE.test(body)) return formText.notShown;
  return textFault(body) ?? (/^todo$/m.test(body) ? formText.blank : undefined);
}
