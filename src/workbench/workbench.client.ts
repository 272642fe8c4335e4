/** The page of tables: draws the table that its address asks for, and changes it as a reader chooses. */
import { workbenchText as words } from "../words/workbench.ts";
import { writeState } from "./address.ts";
import { addressOf, type Bench, changed, goTo, openAddress, placeOf, showBench } from "./bench.client.ts";
import { chipsHtml } from "./chips-html.ts";
import { chooses, typed } from "./choices.client.ts";
import { countText } from "./count-text.ts";
import { does } from "./deeds.client.ts";
import { faultsHtml } from "./faults-html.ts";
import { keptHtml } from "./kept-html.ts";
import { about, fill, lead, part, root, siteTitle } from "./page.client.ts";
import { drawPanels, openPanels, showPanel } from "./panels.client.ts";
import { arrows, drawPicks, pickedBy } from "./picks.client.ts";
import { prepare } from "./prepare.client.ts";
import { EMPTY, type State } from "./state.ts";
import { type Place, replace, settle, step, type } from "./steps.client.ts";
import { drawMore, drawTable, measure, unfold } from "./table.client.ts";
import { tell } from "./tell.client.ts";

/** A reader is told that something is being loaded when it takes longer. */
const SOON = 1_000;
let bench: Bench | undefined;

function draw(now: Bench): void {
  const { sheet, state } = now;
  const title = words.of(sheet.label);
  document.title = `${title} · ${siteTitle}`;
  const heading = document.querySelector("h1");
  if (heading) heading.textContent = title;
  for (const select of root?.querySelectorAll<HTMLSelectElement>("[data-collections]") ?? []) select.value = sheet.name;
  const box = root?.querySelector<HTMLInputElement>("[data-words]");
  if (box && box.value.trim() !== state.words) box.value = state.words;
  part("[data-table] caption").textContent = title;
  const faults = part("[data-faults]");
  faults.hidden = now.faults.length === 0;
  fill(faults, faultsHtml(now.faults, sheet.label));
  drawTable(now);
  const count = part("[data-count]");
  if (count.textContent !== countText(now)) {
    count.innerHTML = keptHtml(countText(now));
    tell(countText(now));
  }
  fill(part("[data-chips]"), chipsHtml(sheet, state));
  drawPicks(now);
  drawPanels(now, link);
}

/** Address of a state of the open table. */
const link = (state: State): string => (bench ? addressOf(bench, state) : "");

/** Chooses something else. @param keep what it is in the browser's history */
function choose(state: State, keep: (place: Place) => void = step): void {
  if (!bench) return;
  bench = changed(bench, state);
  draw(bench);
  keep(placeOf(bench));
}

let asked = 0;

async function open(): Promise<void> {
  const failed = document.querySelector<HTMLElement>("[data-failed]");
  const turn = ++asked;
  const slow = setTimeout(() => {
    part("[data-count]").textContent = words.loading;
  }, SOON);
  try {
    const opened = await openAddress();
    // Something else has been asked for meanwhile.
    if (turn !== asked) return;
    bench = opened;
    openPanels(opened);
    draw(opened);
    prepare(opened.sheet, opened.columns);
    failed?.toggleAttribute("hidden", true);
  } catch {
    failed?.toggleAttribute("hidden", false);
    part("[data-count]").textContent = bench ? countText(bench) : "";
  } finally {
    clearTimeout(slow);
  }
}

/** Follows a link to a state of a table: what it opens gets the focus. */
async function follow(href: string, picks: State | null): Promise<void> {
  goTo(href, picks);
  await open();
  lead(part("[data-count]"));
}

function listen(page: HTMLElement): void {
  let frame = 0;
  page.addEventListener("input", (event) => {
    if (!(event.target instanceof HTMLInputElement) || !bench || event.target.type === "checkbox") return;
    cancelAnimationFrame(frame);
    const { target } = event;
    // Letters that come faster than they can be drawn are drawn once.
    frame = requestAnimationFrame(
      () => bench && choose(typed(bench, target), (place) => type(place, target.id, target.value)),
    );
  });
  page.addEventListener("change", (event) => {
    const control = event.target;
    if (!bench) return;
    if (control instanceof HTMLSelectElement && control.matches("[data-collections]")) {
      void follow(writeState(control.value, EMPTY), null);
    } else if (control instanceof HTMLInputElement && control.matches("[data-pick]")) {
      choose({ ...bench.state, pick: pickedBy(control, bench) }, replace);
    } else if (control instanceof HTMLInputElement && control.id === "pick-all") {
      const ids = new Set(bench.rows.map(({ id }) => id));
      const others = bench.state.pick.filter((id) => !ids.has(id));
      choose({ ...bench.state, pick: control.checked ? [...others, ...ids] : others }, replace);
    } else if (control instanceof HTMLElement) {
      const next = chooses(bench, control);
      if (next) choose(next);
    }
  });
  page.addEventListener("keydown", arrows);
  page.addEventListener("toggle", (event) => about(event, "[data-facet]") && bench && drawPanels(bench, link), true);
  page.addEventListener("click", (event) => {
    if (!bench) return;
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
  document.querySelector("[data-retry]")?.addEventListener("click", () => void open());
  addEventListener("popstate", () => {
    settle(false);
    void open();
  });
  addEventListener("pagehide", () => settle(true));
  addEventListener("resize", () => requestAnimationFrame(measure));
  // Paper is asked for by the browser's own keys too, and then there is no time to fetch anything.
  addEventListener("load", () => {
    void import("./paper.client.ts").then(({ followPrinting }) => followPrinting(() => bench));
  });
}

if (root) {
  showBench();
  listen(root);
  void open();
}
