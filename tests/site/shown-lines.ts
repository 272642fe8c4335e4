import { HtmlElement, Parser, StaticConfigLoader } from "html-validate";
import { decode } from "./dist.ts";

/** A line of text that a reader sees in the main part of a page. */
export interface ShownLine {
  text: string;
  /** Where it leads, or where the row, item or note leads in which it stands: addresses as the page writes them. */
  leadsTo: readonly string[];
}

const parser = new Parser(
  await new StaticConfigLoader({ extends: ["html-validate:standard"] }).getConfigFor("page.html"),
);

/** Each begins a line of its own. */
const LINES = new Set(
  "p li td th dt dd h1 h2 h3 h4 div figcaption caption summary tr br q section table ul ol dl".split(" "),
);

/**
 * @param html of a built page
 * @param unread tells elements whose text is not wanted
 * @param whole selectors of what belongs together with the links in it
 */
export function shownLines(html: string, unread: (element: HtmlElement) => boolean, whole: string): ShownLine[] {
  const main = parser
    .parseHtml({ data: html, filename: "page.html", line: 1, column: 1, offset: 0 })
    .querySelector("main");
  if (!main) return [];
  const lines: ShownLine[] = [];
  let text = "";
  const end = (element: HtmlElement): void => {
    const line = decode(text).replace(/\s+/g, " ").trim();
    if (line !== "") lines.push({ text: line, leadsTo: linksWith(element, whole) });
    text = "";
  };
  const visit = (element: HtmlElement): void => {
    if (unread(element)) return;
    const begins = LINES.has(element.tagName) || element.matches(".toc span");
    if (begins) end(element.parent ?? element);
    for (const child of element.childNodes)
      if (child instanceof HtmlElement) visit(child);
      else text += child.textContent;
    if (begins) end(element);
  };
  visit(main);
  return lines;
}

/** Links in an element, and in all around it that is whole. */
function linksWith(element: HtmlElement, whole: string): string[] {
  const links = element.querySelectorAll("a").flatMap((link) => link.getAttributeValue("href") ?? []);
  const around = element.parent?.closest(whole);
  return around ? [...links, ...linksWith(around, whole)] : links;
}
