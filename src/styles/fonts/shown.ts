/** Which letters of Sarabun a page shows, read from its HTML: `middleware.ts` asks for their files ahead of everything else. */
import { type FontWeight, fileName, partsFor, WEIGHTS } from "./font-parts.ts";

/** Never drawn, or in another face: the head, names and scripts of drawings, what is hidden until a script shows it, addresses. */
const UNSEEN = [
  /<head>[\s\S]*?<\/head>/g,
  /<(title|desc|script|style)\b[^>]*>[\s\S]*?<\/\1>/g,
  /<(\w+)\b[^>]*\s(?:hidden(?=[\s>=])|class="latin")[^>]*>[^<]*<\/\1>/g,
];
/** Elements whose letters are bold by `text.css`, but for the names of rows in a report's tables. */
const BOLD = /<(h[1-3]|b|strong|em|th|dt)\b(?![^>]*class="row-name")[^>]*>[\s\S]*?<\/\1>/g;
/** Lists of entries, whose links are bold by `entries.css` but in a paragraph. */
const LISTS = /<ul class=.entries\b[^>]*>[\s\S]*?<\/ul>/g;

/** Characters of a piece of HTML without its tags. What HTML writes by name is `&`, `<` and `>`; or a quote, which every page has. */
const letters = (html: string): Set<number> =>
  new Set(
    [
      ...html
        .replace(/<[^>]+>/g, "")
        .replace(/&(\w+|#\w+);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">" })[name] ?? " "),
    ].map((letter) => letter.codePointAt(0) ?? 0),
  );

/** The characters that a page shows, in the weights in which it shows them. */
export function lettersShown(html: string): Readonly<Record<FontWeight, ReadonlySet<number>>> {
  const shown = UNSEEN.reduce((rest, unseen) => rest.replace(unseen, " "), html).replace(LISTS, (list) =>
    list.replace(/(<p>[\s\S]*?<\/p>)|<a\b[^>]*>([\s\S]*?)<\/a>/g, (_, line, link) => line ?? `<b>${link}</b>`),
  );
  return {
    400: letters(shown.replace(BOLD, " ")),
    700: letters([...shown.matchAll(BOLD)].map(([whole]) => whole).join(" ")),
  };
}

/** The font files whose letters a page shows, each in the weights in which it shows them, and the style sheets that name them. */
export function filesShown(html: string): { files: string[]; sheets: string[] } {
  const inWeight = lettersShown(html);
  const shown = WEIGHTS.flatMap((weight) => partsFor(inWeight[weight]).map((part) => ({ part, weight })));
  return {
    files: shown.map(({ part, weight }) => fileName(part, weight)).sort(),
    // Scripts may add Latin letters to any page.
    sheets: [...new Set(["latin", ...shown.map(({ part }) => part.sheet)])]
      .filter((name) => name !== "fonts")
      .map((name) => `${name}.css`),
  };
}
