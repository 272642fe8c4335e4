/** What links of a page are called, as one hears it who goes from link to link. */
import { decode } from "./dist.ts";

export interface NamedLink {
  name: string;
  /** An address as it stands in the page. */
  href: string;
  /** What says of itself where it leads from: its part of the page is named before it. */
  landmark: string;
  role: string;
}

const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const attribute = (text: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1];
  return value === undefined ? undefined : decode(value);
};

/** Links of a page in their order. */
export function linksOf(html: string): NamedLink[] {
  const links: NamedLink[] = [];
  const landmarks: string[] = [];
  let now: { link: NamedLink; label?: string; text: string } | undefined;
  /** How deep in what is not heard. */
  let silent = 0;
  const code = html.replace(/<!--[\s\S]*?-->|<(script|style|noscript)\b[\s\S]*?<\/\1>/g, "");
  for (const [, text, closes, name = "", attributes = ""] of code.matchAll(/([^<]+)|<(\/?)([a-z][\w-]*)([^<>]*)>/gi)) {
    if (text !== undefined) {
      if (now && silent === 0) now.text += text;
    } else if (VOID.test(name) || attributes.endsWith("/")) {
      if (now && silent === 0) now.text += attribute(attributes, "alt") ?? "";
    } else if (silent > 0 || /\saria-hidden="true"/.test(attributes)) silent += closes ? -1 : 1;
    else if (/^(?:nav|header|footer)$/.test(name)) {
      if (closes) landmarks.pop();
      else landmarks.push(`${name} ${attribute(attributes, "aria-label") ?? ""}`);
    } else if (name !== "a") continue;
    else if (closes && now) {
      const { link, label } = now;
      links.push({ ...link, name: (label ?? decode(now.text)).replace(/\s+/g, " ").trim() });
      now = undefined;
    } else {
      const href = attribute(attributes, "href");
      const role = attribute(attributes, "role") ?? "link";
      if (href === undefined) continue;
      const label = attribute(attributes, "aria-label");
      now = { link: { name: "", href, landmark: landmarks.at(-1) ?? "", role }, label, text: "" };
    }
  }
  return links;
}
