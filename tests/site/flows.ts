import { decode } from "./dist.ts";

/** A stretch of text that flows from line to line, as a built page has it. */
export interface Flow {
  text: string;
  /** Places inside what stays on one line: no line ends there. */
  kept: ReadonlySet<number>;
  /** Places at which an element begins or ends inside a word or at a space: rules of text see what is between tags. */
  inTags: ReadonlySet<number>;
  /** Places at which a short word with a sign begins or ends: browsers differ in whether a line may end there. */
  boxes: ReadonlySet<number>;
}

/** What goes on in the line in which it stands. */
const INLINE = new Set(
  "a abbr b bdi button cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
/** No text, or none that is laid out in lines of Thai. */
const APART = new Set("head header script style template svg math select textarea code pre kbd title".split(" "));
const UNSEEN = /\sclass="(?:[^"]* )?(?:visually-hidden|edit-entry)[" ]/;
const KEPT = /\sclass="(?:[^"]* )?(?:keep|latin)[" ]/;
/** What follows the head of such a word, signs that open before it aside. */
const NOTED = /^\s*[([{“‘]*<a class="noted"/;
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const TOKENS = /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+/gi;

/** Every flow of a page, in order: the text between two tags that begin or end a block. */
export function flowsOf(html: string): Flow[] {
  const flows: Flow[] = [];
  let text = "";
  let kept = new Set<number>();
  let inTags = new Set<number>();
  let boxes = new Set<number>();
  const end = (): void => {
    if (/[\u0E01-\u0E4E]/.test(text)) flows.push({ text, kept, inTags, boxes });
    text = "";
    kept = new Set();
    inTags = new Set();
    boxes = new Set();
  };
  const open: { tag: string; apart: boolean; keeps: boolean; box: boolean }[] = [];
  for (const { 0: token, 1: closes, 2: name, 3: rest = "", index } of html.matchAll(TOKENS)) {
    const inside = open.at(-1);
    if (name === undefined) {
      if (token.startsWith("<") || inside?.apart) continue;
      const said = decode(token).replace(/[ \n\t\r]+/g, " ");
      const from = text.length;
      text += text.endsWith(" ") || text === "" ? said.trimStart() : said;
      if (inside?.keeps) for (let at = from + (text[from] === " " ? 0 : 1); at < text.length; at++) kept.add(at);
      continue;
    }
    const tag = name.toLowerCase();
    if (!INLINE.has(tag) && !inside?.apart) end();
    // What the rules of text keep has no tag in it.
    const isOurs = tag === "wbr" || (KEPT.test(rest) && html[index + token.length] !== "<");
    if (!isOurs && !inside?.keeps && !inside?.apart) inTags.add(text.length);
    if (VOID.has(tag) || rest.endsWith("/")) continue;
    const after = html.slice(index + token.length, index + token.length + 40);
    const box = !closes && inside?.apart !== true && KEPT.test(rest) && NOTED.test(after);
    if (box) boxes.add(text.length);
    if (closes) {
      const at = open.findLastIndex((element) => element.tag === tag);
      if (open[at]?.box) boxes.add(text.length);
      if (at >= 0) open.length = at;
    } else
      open.push({
        box,
        tag,
        apart: inside?.apart === true || APART.has(tag) || UNSEEN.test(rest),
        keeps: inside?.keeps === true || KEPT.test(rest),
      });
  }
  end();
  return flows;
}
