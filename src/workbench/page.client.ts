/** Finds and fills the parts of the page of tables, and never loses the focus of who is in them. */

export const root = document.querySelector<HTMLElement>("[data-bench]");
export const base = document.documentElement.dataset.base ?? "/";

/** The name of the site: the title of the page ends with it. */
export const siteTitle = document.title.split(" · ").at(-1) ?? "";

/** The address with its Thai as it is read, and as a browser takes it when it is typed. */
export function readableAddress(): string {
  try {
    return decodeURI(location.href);
  } catch {
    return location.href;
  }
}

/** An element of the page of tables. @throws Error when the page has none: then it is another page than Workbench.astro made */
export function part(selector: string): HTMLElement {
  const found = root?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** The element that an event is about, by what it must be. */
export const about = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

/** What finds an element again after its part was drawn anew: its id, or all that its `data-` says. */
function selectorOf(element: HTMLElement): string {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const data = [...element.attributes].filter(({ name }) => name.startsWith("data-"));
  return element.localName + data.map(({ name, value }) => `[${name}="${CSS.escape(value)}"]`).join("");
}

const drawn = new WeakMap<Element, string>();

/** Draws a part anew when it has changed. Who was on something in it is on the same again, or on the part's first control. */
export function fill(element: Element, html: string): void {
  if (drawn.get(element) === html) return;
  const active = document.activeElement;
  const held = active instanceof HTMLElement && element.contains(active) ? selectorOf(active) : undefined;
  element.innerHTML = html;
  drawn.set(element, html);
  if (held === undefined) return;
  const again =
    element.querySelector<HTMLElement>(held) ?? element.querySelector<HTMLElement>("button, a, input, select, summary");
  (again ?? part("[data-count]")).focus({ preventScroll: true });
}

/** Gives something the focus and brings it into sight. */
export function lead(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: "start" });
}
