/**
 * Buttons that fade what does not fit, in the drawing, and hide it in the list. One value a facet; pressing it again
 * clears it. Groups of the list say how many are left, and so do the nodes that stand for them. Only pages with filters load this.
 */
import { type Choice, fits, toggled } from "../model/choice.ts";

for (const bar of document.querySelectorAll<HTMLElement>(".diagram-filters")) {
  const figure = bar.closest<HTMLElement>("figure[data-diagram]");
  if (figure) enableFilters(figure, bar);
}

function enableFilters(figure: HTMLElement, bar: HTMLElement): void {
  bar.hidden = false;
  const buttons = [...bar.querySelectorAll("button")];
  const status = bar.querySelector<HTMLElement>("[data-shown]");
  const nodes = [...figure.querySelectorAll<SVGElement>(".diagram-view [data-id]")];
  const entries = [...figure.querySelectorAll<HTMLElement>(".diagram-list li, .diagram-list tbody tr")];
  const groups = entries
    .filter((entry) => entry.dataset.group !== undefined)
    .map((entry) => group(entry, nodes, status));
  let choice: Choice = {};

  bar.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button) return;
    const { facet: pressed = "", value: wanted = "" } = button.dataset;
    choice = toggled(choice, pressed, wanted);
    for (const other of buttons)
      other.setAttribute("aria-pressed", String(choice[other.dataset.facet ?? ""] === other.dataset.value));
    const fitting = (item: Element) => fits(choice, (facet) => item.getAttribute(`data-f-${facet}`)?.split(" "));
    for (const node of nodes) node.toggleAttribute("data-off", !fitting(node));
    for (const entry of entries) entry.hidden = !fitting(entry);
    for (const count of groups) count(Object.keys(choice).length > 0);
    const counted = nodes.filter((node) =>
      buttons.some(({ dataset: { facet } }) => node.hasAttribute(`data-f-${facet}`)),
    );
    if (status)
      status.textContent = (status.dataset.shown ?? "")
        .replace("{n}", String(counted.filter(fitting).length))
        .replace("{all}", String(counted.length));
    // The walk's one tab stop may be gone.
    for (const drawing of figure.querySelectorAll(".diagram-draw")) drawing.dispatchEvent(new Event("filtered"));
  });
}

/** A group of the list and the nodes it stands for: returns what to do after filtering. */
function group(entry: HTMLElement, nodes: readonly SVGElement[], status: HTMLElement | null) {
  const own = nodes.filter((node) => node.dataset.id === entry.dataset.group);
  const children = [...entry.querySelectorAll<HTMLElement>("li")];
  const value = entry.querySelector(".value-amount");
  const before = value?.textContent ?? "";
  const fold = entry.querySelector("details");
  const numbers = own.flatMap((node) => {
    const link = node.querySelector("a");
    const name = link?.getAttribute("aria-label") ?? "";
    const all = node.dataset.count;
    const text = [...node.querySelectorAll("tspan")].find(({ textContent }) => textContent === all);
    return link && all && text ? [{ link, name, all, text }] : [];
  });
  return (filtered: boolean): void => {
    const left = children.filter(({ hidden }) => !hidden).length;
    entry.hidden = left === 0;
    for (const node of own) node.toggleAttribute("data-off", left === 0);
    for (const { link, name, all, text } of numbers) {
      text.textContent = String(left);
      link.setAttribute("aria-label", filtered ? name.replace(all, String(left)) : name);
    }
    if (value)
      value.textContent = filtered ? `${(status?.dataset.of ?? "").replace("{n}", String(left))} ${before}` : before;
    // What the filter found is to be seen.
    if (fold) fold.open = filtered;
  };
}
