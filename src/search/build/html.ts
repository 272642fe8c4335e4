/**
 * Reads the HTML that this site's build writes: balanced tags, quoted attributes. Not a parser for HTML from elsewhere;
 * anything it does not understand stops the build instead of giving a wrong index. Of ten thousand pages only a part is
 * wanted, so it reads one element and makes nothing of what the caller has no use for.
 */
export type HtmlNode = ElementNode | string;

export class ElementNode {
  readonly tag: string;
  readonly parent: ElementNode | null;
  readonly children: HtmlNode[] = [];
  /** As written, entities and all: most attributes are never asked for. */
  private readonly attributes: string;

  constructor(tag: string, attributes: string, parent: ElementNode | null) {
    this.tag = tag;
    this.attributes = attributes;
    this.parent = parent;
  }

  /** Value of an attribute, empty when it has none; undefined when it is not there. */
  attribute(name: string): string | undefined {
    if (!this.attributes.includes(name)) return undefined;
    for (const [, found, double, single, bare] of this.attributes.matchAll(ATTRIBUTE))
      if (found === name) return decodeEntities(double ?? single ?? bare ?? "");
    return undefined;
  }

  hasClass(name: string): boolean {
    return (this.attribute("class") ?? "").split(/\s+/).includes(name);
  }
}

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Their text is not markup. */
const RAW = new Set(["script", "style", "textarea", "title"]);
/** HTML lets these stay open; a next one or the parent's end closes them. */
const IMPLIED_END = new Set(["p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "option"]);

const OPENING = /<([a-zA-Z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/y;
const CLOSING = /<\/([a-zA-Z][^\s>]*)\s*>/y;
/** Comments and declarations. */
const ASIDE = /<!--[\s\S]*?-->|<![^>]*>/y;
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * The first element that carries an attribute, with all that it holds.
 * @param unwanted elements that stay empty
 * @returns undefined when there is none
 * @throws Error when a tag is closed that is not open, or text can't be read
 */
export function readElement(
  html: string,
  attribute: string,
  unwanted: (element: ElementNode) => boolean,
): ElementNode | undefined {
  let at = html.search(new RegExp(`<[a-z][^<>]*\\s${attribute}(?=[\\s=>])`));
  if (at < 0) return undefined;

  const take = (pattern: RegExp): RegExpExecArray => {
    pattern.lastIndex = at;
    const match = pattern.exec(html);
    if (!match) throw new Error(`unreadable HTML: ${html.slice(at, at + 60)}`);
    at = pattern.lastIndex;
    return match;
  };
  const takeElement = (parent: ElementNode | null, kept: boolean): ElementNode => {
    const [, name = "", attributes = ""] = take(OPENING);
    const element = new ElementNode(name.toLowerCase(), attributes, parent);
    const wanted = kept && !unwanted(element);
    if (RAW.has(element.tag)) takeRaw(element, name);
    else if (!VOID.has(element.tag) && !attributes.endsWith("/")) takeChildren(element, wanted);
    return element;
  };
  const takeRaw = (element: ElementNode, name: string): void => {
    const end = html.indexOf(`</${name}`, at);
    if (end < 0) throw new Error(`<${name}> is never closed`);
    if (element.tag === "textarea" || element.tag === "title")
      element.children.push(decodeEntities(html.slice(at, end)));
    at = end;
    take(CLOSING);
  };
  const takeChildren = (element: ElementNode, kept: boolean): void => {
    for (;;) {
      const next = html.indexOf("<", at);
      if (next < 0) throw new Error(`<${element.tag}> is never closed`);
      if (kept && next > at) element.children.push(decodeEntities(html.slice(at, next)));
      at = next;
      if (html[at + 1] === "!") take(ASIDE);
      else if (html[at + 1] !== "/") {
        const child = takeElement(element, kept);
        if (kept) element.children.push(child);
      } else {
        const closed = take(CLOSING)[1]?.toLowerCase();
        if (closed === element.tag) return;
        if (!IMPLIED_END.has(element.tag)) throw new Error(`</${closed}> closes <${element.tag}>`);
        at = next;
        return;
      }
    }
  };
  return takeElement(null, true);
}

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name?.toLowerCase() ?? ""] ?? whole;
    },
  );
}

/** First element, in document order, that fits. */
export function findElement(node: ElementNode, fits: (element: ElementNode) => boolean): ElementNode | undefined {
  for (const child of node.children) {
    if (typeof child === "string") continue;
    if (fits(child)) return child;
    const inside = findElement(child, fits);
    if (inside) return inside;
  }
  return undefined;
}

export const textOf = (node: HtmlNode): string =>
  typeof node === "string" ? node : node.children.map(textOf).join("");
