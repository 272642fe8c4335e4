/** XML 1.0 as a tree, and the one place where it is written down. The same tree gives the same text. */

/** An element, text, or nothing. */
export type XmlNode = XmlElement | string | undefined | false;
export interface XmlElement {
  name: string;
  attributes: Attributes;
  children: readonly XmlNode[];
}
/** Those that are `undefined` are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

export const el = (name: string, attributes: Attributes = {}, ...children: readonly XmlNode[]): XmlElement => ({
  name,
  attributes,
  children,
});

/** An element that holds nothing but these texts as elements of one name, such as paragraphs. */
export const each = (name: string, texts: readonly string[]): XmlElement[] => texts.map((text) => el(name, {}, text));

/** What XML cannot hold in any form, and control characters that mean nothing in a text. */
const NEVER = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};
const escapeText = (text: string): string =>
  text.replace(NEVER, "").replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? sign);
/** A reader makes a space of a line end in an attribute. */
const escapeValue = (text: string): string =>
  text.replace(NEVER, "").replace(/[&<>"\r\n\t]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);

/**
 * @param lines elements whose children stand on lines of their own: those in which white space means nothing. In all others it is
 * text, and none is added.
 */
export function writeXml(node: XmlNode, lines: ReadonlySet<string>): string {
  if (node === undefined || node === false) return "";
  if (typeof node === "string") return escapeText(node);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escapeValue(String(value))}"`,
  );
  const inner = children.map((child) => writeXml(child, lines)).filter((text) => text !== "");
  const open = name + written.join("");
  if (inner.length === 0) return `<${open}/>`;
  return lines.has(name) ? `<${open}>\n${inner.join("\n")}\n</${name}>` : `<${open}>${inner.join("")}</${name}>`;
}

/** A whole file. @param before what stands between the declaration and the first element, such as a link to its schema */
export const xmlFile = (root: XmlElement, lines: ReadonlySet<string>, before = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${before}${writeXml(root, lines)}\n`;
