/** Elements made from text. Text is always set as text, never as markup. */
import { type SearchState, writeAddress } from "../address.ts";

export type Child = Node | string;

/** An element with attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A link that changes the search on this page. */
export const stateLink = (
  state: SearchState,
  text: string,
  attributes: Record<string, string> = {},
): HTMLAnchorElement =>
  element("a", { ...attributes, href: `${location.pathname}${writeAddress(state)}`, "data-search-state": "" }, text);
