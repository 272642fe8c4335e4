/**
 * Reads the HTML that this site's build writes: balanced tags, quoted attributes. Not a parser for HTML from elsewhere;
 * anything it does not understand stops the build instead of giving a wrong index.
 */
export interface ElementNode {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  children: HtmlNode[];
  parent: ElementNode | null;
}
export type HtmlNode = ElementNode | string;

const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);
/** Their text is not markup. */
const RAW = new Set(["script", "style", "textarea", "title"]);
/** HTML lets these stay open; a next one or the parent's end closes them. */
const IMPLIED_END = new Set(["p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "option"]);

const TOKEN =
  /<!--[\s\S]*?-->|<![^>]*>|<\/([a-zA-Z][^\s>]*)\s*>|<([a-zA-Z][^\s/>]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** @throws Error when a tag is closed that is not open, or text can't be read. */
export function parseHtml(html: string): ElementNode {
  const root: ElementNode = { tag: "#root", attributes: new Map(), children: [], parent: null };
  let node = root;
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(html); match; match = TOKEN.exec(html)) {
    if (match.index !== end) throw new Error(`unreadable HTML: ${html.slice(end, end + 60)}`);
    end = TOKEN.lastIndex;
    const [text, closed, opened, attributes = "", selfClosed] = match;
    if (closed !== undefined) {
      node = close(node, closed.toLowerCase());
    } else if (opened !== undefined) {
      const tag = opened.toLowerCase();
      const child: ElementNode = { tag, attributes: readAttributes(attributes), children: [], parent: node };
      node.children.push(child);
      if (RAW.has(tag)) {
        const stop = html.toLowerCase().indexOf(`</${tag}`, end);
        if (stop < 0) throw new Error(`<${tag}> is never closed`);
        if (tag === "title" || tag === "textarea") child.children.push(decodeEntities(html.slice(end, stop)));
        end = html.indexOf(">", stop) + 1;
        TOKEN.lastIndex = end;
      } else if (selfClosed === "" && !VOID.has(tag)) {
        node = child;
      }
    } else if (!text.startsWith("<!")) {
      node.children.push(decodeEntities(text));
    }
  }
  if (end !== html.length) throw new Error(`unreadable HTML: ${html.slice(end, end + 60)}`);
  return root;
}

function close(node: ElementNode, tag: string): ElementNode {
  for (let open: ElementNode | null = node; open; open = open.parent) {
    if (open.tag === tag) return open.parent ?? open;
    if (!IMPLIED_END.has(open.tag)) break;
  }
  throw new Error(`</${tag}> closes <${node.tag}>`);
}

const readAttributes = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ""),
    ]),
  );

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

export const classes = (element: ElementNode): string[] => (element.attributes.get("class") ?? "").split(/\s+/);
