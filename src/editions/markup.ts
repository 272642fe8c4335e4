/** Finished pages and XML of our own as a tree. Both are well formed (tests/site/html.test.ts), so nothing is mended here. */

export interface MarkupElement {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  children: MarkupNode[];
}
export type MarkupNode = MarkupElement | string;

const TOKENS = /<!--[\s\S]*?-->|<[!?][^>]*>|<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+|</g;
/** Their text is no markup; nobody reads it either. */
const RAW = /<(script|style|template)\b[^>]*>[\s\S]*?<\/\1>/g;
const VOID: ReadonlySet<string> = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const ATTRIBUTES = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** The elements and texts of well-formed markup, without scripts, styles, templates and comments. */
export function readMarkup(markup: string): MarkupNode[] {
  const top: MarkupNode[] = [];
  const open: MarkupElement[] = [];
  const put = (node: MarkupNode): void => {
    (open.at(-1)?.children ?? top).push(node);
  };
  for (const [token, close, tag, rest = ""] of markup.replace(RAW, "").matchAll(TOKENS)) {
    if (tag === undefined) {
      if (!token.startsWith("<") || token === "<") put(decode(token));
    } else if (close === "/") {
      open.pop();
    } else {
      const element: MarkupElement = { tag, attributes: attributesOf(rest), children: [] };
      put(element);
      if (!VOID.has(tag) && !rest.endsWith("/")) open.push(element);
    }
  }
  return top;
}

/** Many elements have none. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
function attributesOf(text: string): ReadonlyMap<string, string> {
  if (text === "" || text === "/") return NO_ATTRIBUTES;
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of text.matchAll(ATTRIBUTES))
    attributes.set(name, decode(double ?? single ?? bare ?? ""));
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };
const decode = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = "") =>
        hex === undefined && decimal === undefined
          ? (NAMED[name] ?? whole)
          : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
      )
    : text;

/** The text of a tree, as it stands. */
export const textIn = (nodes: readonly MarkupNode[]): string =>
  nodes.map((node) => (typeof node === "string" ? node : textIn(node.children))).join("");

/** The first element with this name, in the order of the document. */
export function find(nodes: readonly MarkupNode[], tag: string): MarkupElement | undefined {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    const found = node.tag === tag ? node : find(node.children, tag);
    if (found) return found;
  }
  return undefined;
}
