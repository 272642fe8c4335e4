import { wordsOf } from "./join-words.ts";

/** What is not running text, or is laid out by its own rules: the bar at the top of a page, drawings, controls, code. */
const APART: ReadonlySet<string> = new Set(
  "head header script style template svg select textarea code pre kbd title".split(" "),
);
/** Elements that have no end. */
const VOID: ReadonlySet<string> = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

const TOKENS = /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+|</gi;
/** Stays on one line already, is an address, or is never seen. What is hidden yet (`hidden`) a script shows later. */
const LEFT = /\sclass="(?:[^"]* )?(?:keep|latin|visually-hidden)[" ]/;

/**
 * A finished page with its lines kept: the one place where it is decided at which words a line may end. What stays on one line already
 * (class `keep`), addresses (`latin`) and what is never seen are left as they are.
 * @param html of a whole page, well formed
 * @param keep writes a text as HTML (model/terms.ts)
 */
export function keptLines(html: string, keep: (text: string) => string): string {
  /** The elements that are open from the outermost in which nothing is done on. */
  const inside: { tag: string; left: boolean }[] = [];
  let before = "";
  return html.replace(
    TOKENS,
    (token: string, close: string | undefined, name: string | undefined, rest = "", at = 0) => {
      if (name !== undefined) {
        if (!INLINE.test(name)) before = "";
        const tag = name.toLowerCase();
        if (VOID.has(tag) || rest.endsWith("/")) return token;
        const left = APART.has(tag) || LEFT.test(rest) || inside.at(-1)?.left === true;
        if (close === "" && (inside.length > 0 || left)) inside.push({ tag, left });
        else if (close === "/" && inside.at(-1)?.tag === tag) inside.pop();
        return token;
      }
      if (token.startsWith("<")) return token;
      const text = inside.at(-1)?.left === true || !WORDS.test(token) ? token : keptText(token, keep);
      const parted = [before, token];
      before = token;
      AFTER.lastIndex = at + token.length;
      const [, after = ""] = AFTER.exec(html) ?? [];
      const joined = isWhole(parted, keep) ? text.replace(/^ /, "\u00A0") : text;
      if (isWhole([token, after], keep)) return joined.replace(/ $/, "\u00A0");
      return KEPT.test(html.slice(at + token.length, at + token.length + 20)) && endsWord(token, after)
        ? `${joined}<wbr>`
        : joined;
    },
  );
}

/** What stays on one line already. */
const KEPT = /^<span class="keep"/;
const THAI_END = /[\u0E01-\u0E5B]+$/;
/**
 * A word ends between a text and what is kept after it. A browser that may not break in the kept one cuts both together otherwise, and
 * wrongly: สห|กรณ์ before a name with a sign.
 */
function endsWord(text: string, after: string): boolean {
  const [tail = ""] = THAI_END.exec(text) ?? [];
  return (
    tail !== "" && /^[\u0E01-\u0E5B]/.test(after) && wordsOf(tail + after).some(({ start }) => start === tail.length)
  );
}

/** Elements that part no line: words of a report are marked in the midst of a date. */
const INLINE = /^(?:a|abbr|b|em|i|q|small|span|strong|sup|time)$/i;
/** The text after tags of such elements alone. */
const AFTER = /(?:<\/?(?:a|abbr|b|em|i|q|small|span|strong|sup|time)(?:\s[^>]*)?>)+([^<]+)/iy;

/** Whether a number stays with what stands beside it, with tags and one space between them: 15 <a>มิ.ย.</a> 50. */
function isWhole([before = "", after = ""]: readonly string[], keep: (text: string) => string): boolean {
  if (!(/\d $/.test(before) && /^\S/.test(after)) && !(/\S$/.test(before) && /^ \d/.test(after))) return false;
  const [left = ""] = /\S+ ?$/.exec(before) ?? [];
  const [right = ""] = /^ ?\S+/.exec(after) ?? [];
  return !/&/.test(left + right) && keep(left + right).startsWith(`<span class="keep">${left}${right[0] ?? ""}`);
}

/** There is something to keep: not signs alone. */
const WORDS = /[\u0E01-\u0E5B\da-z]/i;

/** Text between two tags; white space at its ends is layout. With a sign that is spelt in another way than ours it is left alone. */
function keptText(token: string, keep: (text: string) => string): string {
  if (/&(?!(?:amp|lt|gt|quot|#3[489]);)/.test(token)) return token;
  const text = token.trim();
  const start = token.indexOf(text);
  return token.slice(0, start) + keep(plain(text)) + token.slice(start + text.length);
}

const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#3[489]);/g, (sign) => SIGNS[sign] ?? sign);
const SIGNS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&#38;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#34;": '"',
  "&#39;": "'",
};
