import type { Dot } from "./dots.client.ts";

const fold = (text: string): string => text.normalize("NFC").toLocaleLowerCase("th").replace(/\s+/g, "");

/**
 * Search in names: what does not fit fades in the drawing and leaves the list; how many fit is said.
 * @param found hears the ids that fit, none when nothing is asked
 */
export function addSearch(
  tools: HTMLElement,
  figure: HTMLElement,
  dots: ReadonlyMap<string, Dot>,
  say: (words: string) => void,
  found: (ids: readonly string[]) => void,
): void {
  const input = tools.querySelector("input");
  if (!input) return;
  const items = [...figure.querySelectorAll<HTMLElement>(".diagram-list .value-list-1 > li")].map((item) => ({
    item,
    name: fold(item.querySelector(".value-row > :first-child")?.textContent ?? ""),
  }));
  const folds = [...figure.querySelectorAll<HTMLDetailsElement>(".diagram-list .value-fold")];
  const nodes = [...dots].map(([id, { group, name }]) => ({ id, group, name: fold(name) }));
  let first: string | undefined;
  input.addEventListener("input", () => {
    const wanted = fold(input.value);
    const fits = ({ name }: { name: string }): boolean => wanted === "" || name.includes(wanted);
    figure.toggleAttribute("data-searching", wanted !== "");
    for (const fold of folds) fold.open = wanted !== "";
    for (const node of nodes) node.group.toggleAttribute("data-missed", !fits(node));
    for (const entry of items) entry.item.toggleAttribute("data-missed", !fits(entry));
    const ids = wanted === "" ? [] : nodes.filter(fits).map(({ id }) => id);
    first = ids[0];
    found(ids);
    const { found: words = "", none = "" } = tools.dataset;
    say(wanted === "" ? "" : ids.length === 0 ? none : words.replace("{n}", String(ids.length)));
  });
  // Enter goes to the first that fits.
  input.addEventListener("keydown", ({ key }) => {
    if (key === "Enter" && first !== undefined) dots.get(first)?.link.focus();
  });
}
