import type { BuiltPage } from "./site/dist.ts";
import { styles } from "./site/weight.ts";

/** Any two sheets that a page links after the first, but those of letters, which set nothing. */
function pairsOf({ html }: BuiltPage): string[] {
  const sheets = [...styles(html)].filter((sheet) => !/\/(?:latin|seldom)\./.test(sheet)).slice(1);
  return sheets.flatMap((one, i) => sheets.slice(i + 1).map((other) => [one, other].sort().join()));
}

/** Paths of pages that link two sheets which none of these links together, nor one that stands before them. */
export function pagesOfOtherSheets(pages: readonly BuiltPage[], than: readonly string[]): string[] {
  const seen = new Set(pages.flatMap((page) => (than.includes(page.path) ? pairsOf(page) : [])));
  return pages.flatMap((page) => {
    const more = pairsOf(page).filter((pair) => !seen.has(pair));
    for (const pair of more) seen.add(pair);
    return more.length > 0 ? [page.path] : [];
  });
}
