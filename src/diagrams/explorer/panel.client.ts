import type { Dot } from "./dots.client.ts";

/**
 * What is pointed at, in words, in the empty corner under the plates. It stays when the pointer leaves, so that it can be
 * read and copied, until something else is pointed at or Esc is pressed.
 * @returns shows a node by its id; its hint when there is none
 */
export function panel(
  element: HTMLElement,
  dots: ReadonlyMap<string, Dot>,
  near: ReadonlyMap<string, readonly string[]>,
  kinds: ReadonlyMap<string, string>,
): (id: string | null) => void {
  const { joined = "", open = "", none = "" } = element.dataset;
  const hint = [...element.childNodes];
  const line = (tag: "b" | "p", words: string): HTMLElement => {
    const made = document.createElement(tag);
    made.textContent = words;
    return made;
  };
  /** Stays on one line. */
  const whole = (words: string): HTMLElement => {
    const made = document.createElement("span");
    made.className = "keep";
    made.textContent = words;
    return made;
  };
  return (id) => {
    const dot = id === null ? undefined : dots.get(id);
    if (!dot || id === null) {
      element.replaceChildren(...hint);
      return;
    }
    const others = (near.get(id) ?? []).map((other) => dots.get(other)?.kind);
    const counts = [...kinds].flatMap(([kind, word]) => {
      const count = others.filter((other) => other === kind).length;
      return count > 0 ? [whole(`${word} ${count}`)] : [];
    });
    const links = line("p", counts.length > 0 ? `${joined} ` : none);
    links.append(...counts.flatMap((count, i) => (i > 0 ? [" · ", count] : [count])));
    element.replaceChildren(line("p", kinds.get(dot.kind) ?? ""), line("b", dot.name), links, line("p", open));
  };
}
