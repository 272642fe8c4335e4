/** What a reader types, ticks and presses in the page of tables. */

import { keptHtml } from "../text/kept-html.ts";
import type { Bench } from "./bench.client.ts";
import { chooses, typed } from "./choices.client.ts";
import { does } from "./deeds.client.ts";
import { about } from "./page.client.ts";
import { drawPanels, showPanel } from "./panels.client.ts";
import { arrows, pickedBy, sayMost } from "./picks.client.ts";
import { followFocus } from "./row-stops.client.ts";
import { EMPTY, MOST_COMPARED, type State } from "./state.ts";
import { type HistoryPlace, replace, settle, type } from "./steps.client.ts";
import { drawMore, measure, unfold } from "./table.client.ts";
import { tell } from "./tell.client.ts";
import { writeState } from "./write-address.ts";

/** The table that is open, and what can be asked of it. */
interface Table {
  now(): Bench | undefined;
  /** Shows it with something else chosen; a step of the history, unless it is kept in another way. */
  choose(state: State, keep?: (place: HistoryPlace) => void): void;
  /** Follows a link to a state of a table. @param picks what is picked, to stay so */
  follow(href: string, picks: State | null): Promise<void>;
  /** Address of a state of it. */
  link(state: State): string;
}

export function listen(page: HTMLElement, { now, choose, follow, link }: Table): void {
  let frame = 0;
  page.addEventListener("input", (event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.type === "checkbox") return;
    cancelAnimationFrame(frame);
    // Letters that come faster than they can be drawn are drawn once.
    frame = requestAnimationFrame(() => {
      const bench = now();
      if (bench) choose(typed(bench, target), (place) => type(place, target.id, target.value));
    });
  });
  page.addEventListener("change", (event) => {
    const control = event.target;
    const bench = now();
    if (!bench) return;
    if (control instanceof HTMLSelectElement && control.matches("[data-collections]")) {
      void follow(writeState(control.value, EMPTY), null);
    } else if (control instanceof HTMLInputElement && control.matches("[data-pick], #pick-all")) {
      const pick = pickedBy(control, bench);
      choose({ ...bench.state, pick }, replace);
      // Who listens hears no line that was drawn anew.
      if (bench.state.compare.length > 0 && pick.length > MOST_COMPARED) tell(sayMost(pick));
    } else if (control instanceof HTMLElement) {
      const next = chooses(bench, control);
      if (next) choose(next);
    }
  });
  page.addEventListener("keydown", arrows);
  followFocus(page);
  page.addEventListener(
    "toggle",
    (event) => {
      const bench = now();
      if (bench && about(event, "[data-facet]")) drawPanels(bench, link);
      const text = about(event, ".bench-text")?.lastElementChild;
      if (text) text.innerHTML = keptHtml(text.textContent ?? "");
    },
    true,
  );
  page.addEventListener("click", (event) => {
    const bench = now();
    if (!bench) return;
    // What is in a box fills it: a press on itself is one beside it.
    if (event.target instanceof HTMLDialogElement) event.target.close();
    const opened = about(event, "a[data-open]");
    if (opened) {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void follow(opened.getAttribute("href") ?? "", bench.state);
      return;
    }
    const button = about(event, "button");
    if (!button) return;
    const { tool, sort, unfold: group, does: deed } = button.dataset;
    if (tool !== undefined) showPanel(bench, tool, link);
    else if (group !== undefined) unfold(bench, group);
    else if (deed === "more") drawMore(bench);
    else if (sort !== undefined) {
      const before = bench.state.sort;
      const numbers = bench.sheet.column(sort)?.kind === "number";
      const down = before?.column === sort ? !before.down : numbers;
      choose({ ...bench.state, sort: { column: sort, down } });
    } else does({ bench, button, choose });
  });
  addEventListener("pagehide", () => settle(true));
  addEventListener("resize", () => requestAnimationFrame(measure));
}
