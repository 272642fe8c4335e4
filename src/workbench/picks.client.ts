/** Picking rows: ticks, the arrows between them, stretches with Shift, and the line of what can be done with those that are picked. */
import { wayOf } from "../components/one-stop.client.ts";
import { workbenchText as words } from "../words/workbench.ts";
import type { Bench } from "./bench.client.ts";
import { fill, part } from "./page.client.ts";
import { beside } from "./row-stops.client.ts";
import { MOST_COMPARED } from "./state.ts";

const isTick = (element: HTMLElement): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.dataset.pick !== undefined;
const ticks = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>("input[data-pick]")];
const idOf = (tick: HTMLInputElement): string => tick.dataset.pick ?? "";

/** The last tick that was changed: a stretch begins there. */
let last: HTMLInputElement | undefined;
let shift = false;
addEventListener(
  "pointerup",
  (event) => {
    shift = event.shiftKey;
  },
  true,
);

/** The picks after a tick was changed, of all that it stands for. */
export function pickedBy(tick: HTMLInputElement, { state, rows }: Bench): readonly string[] {
  const ids = new Set(isTick(tick) ? stretchTo(tick).map(idOf) : rows.map(({ id }) => id));
  return tick.checked ? [...new Set([...state.pick, ...ids])] : state.pick.filter((id) => !ids.has(id));
}

function stretchTo(tick: HTMLInputElement): HTMLInputElement[] {
  const all = ticks();
  const [from, to] = [last?.isConnected ? all.indexOf(last) : -1, all.indexOf(tick)];
  const stretch = shift && from >= 0 ? all.slice(Math.min(from, to), Math.max(from, to) + 1) : [tick];
  last = tick;
  shift = false;
  return stretch;
}

/** Up and down lead to the next row; with Shift it is picked too. */
export function arrows(event: KeyboardEvent): void {
  const { target, key, shiftKey } = event;
  if (!(target instanceof HTMLElement)) return;
  const ticks = isTick(target);
  if (ticks && key === " ") shift = shiftKey;
  const way = wayOf(event);
  const next = way && beside(target, way);
  if (!next) return;
  event.preventDefault();
  next.focus();
  shift = false;
  if (ticks && shiftKey && isTick(next) && !next.checked) next.click();
}

/** Shows in the rows what is picked, and what can be done with it. */
export function drawPicks({ state, rows }: Bench): void {
  const picked = new Set(state.pick);
  for (const tick of ticks()) {
    tick.checked = picked.has(idOf(tick));
    tick.closest("tr")?.classList.toggle("picked", tick.checked);
  }
  const all = document.querySelector<HTMLInputElement>("#pick-all");
  if (all) {
    const count = rows.filter(({ id }) => picked.has(id)).length;
    all.checked = count > 0 && count === rows.length;
    all.indeterminate = count > 0 && count < rows.length;
  }
  const bar = part("[data-take]");
  bar.classList.toggle("picked", picked.size > 0);
  fill(bar, picked.size > 0 || rows.length > 0 ? takeHtml(picked.size, rows.length, state.onlyPicked) : "");
}

function takeHtml(picked: number, all: number, only: boolean): string {
  const button = (does: string, label: string, more = "") =>
    `<button type="button" class="bench-link" id="take-${does}" data-does="${does}"${more}>${label}</button>`;
  const print = (part: string, label: string) =>
    `<button type="button" class="bench-link" id="print-${part}" data-does="print" data-part="${part}">${label}</button>`;
  const many = picked > MOST_COMPARED ? ' aria-disabled="true"' : "";
  const seen = only ? "whole" : "only";
  const deeds = [
    button("cite", words.take.cite),
    button("csv", words.take.csv),
    button("link", words.take.link),
    ...(picked > 0
      ? [
          button("compare", words.take.compare, many),
          button(seen, words.take[seen]),
          print("picked", words.take.printPicked),
          print("rows", words.take.printAll),
        ]
      : [print("rows", words.take.print)]),
    ...(picked < all ? [button("pickAll", words.table.pickAll)] : []),
  ];
  const title = picked > 0 ? words.take.picked(picked) : `${words.take.label} ${words.take.all(all)}`;
  return (
    `<p class="bench-line"><b>${title}</b>${picked > 0 ? button("unpick", words.take.clear) : ""}</p>` +
    `<ul>${deeds.map((deed) => `<li>${deed}</li>`).join("")}</ul>` +
    `<p class="bench-said" role="status" data-said></p>`
  );
}

/** Says it in the box that is open, or in the line of what can be done. @returns what is said */
export function say(text: string): string {
  (document.querySelector("dialog[open] [data-said]") ?? part("[data-take] [data-said]")).textContent = text;
  return text;
}

/** Says that more are picked than can be compared. */
export const sayMost = ({ length }: readonly string[]): string => say(words.compare.tooMany(length, MOST_COMPARED));
