/** The page of tables: draws the table that its address asks for, and changes it as a reader chooses. */

import { keptHtml } from "../text/kept-html.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { addressOf, type Bench, changed, goTo, openAddress, placeOf, showBench } from "./bench.client.ts";
import { chipsHtml } from "./chips-html.ts";
import { countText } from "./count-text.ts";
import { listen } from "./events.client.ts";
import { faultsHtml } from "./faults-html.ts";
import { fill, lead, part, root, siteTitle } from "./page.client.ts";
import { drawPanels, openPanels } from "./panels.client.ts";
import { drawPicks } from "./picks.client.ts";
import { readAhead } from "./read-ahead.client.ts";
import type { State } from "./state.ts";
import { type HistoryPlace, settle, step } from "./steps.client.ts";
import { drawTable } from "./table.client.ts";
import { tell } from "./tell.client.ts";

/** A reader is told that something is being loaded when it takes longer. */
const SOON = 1_000;
let bench: Bench | undefined;

function draw(now: Bench): void {
  const { sheet, state } = now;
  const title = words.of(sheet.label);
  document.title = `${title} · ${siteTitle}`;
  const heading = document.querySelector("h1");
  if (heading) heading.innerHTML = keptHtml(title);
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
function choose(state: State, keep: (place: HistoryPlace) => void = step): void {
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
    if (turn !== asked) return;
    part("[data-count]").textContent = words.loading;
    tell(words.loading);
  }, SOON);
  try {
    const opened = await openAddress();
    // Something else has been asked for meanwhile.
    if (turn !== asked) return;
    bench = opened;
    openPanels(opened);
    draw(opened);
    readAhead(opened.sheet);
    failed?.toggleAttribute("hidden", true);
  } catch {
    if (turn !== asked) return;
    failed?.toggleAttribute("hidden", false);
    failed?.parentElement?.querySelector("details")?.setAttribute("open", "");
    // That it failed is told by itself.
    tell("");
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

if (root) {
  showBench();
  listen(root, { now: () => bench, choose, follow, link });
  document.querySelector("[data-retry]")?.addEventListener("click", () => void open());
  addEventListener("popstate", () => {
    settle(false);
    // What lies over the page is of the step that is left.
    for (const box of document.querySelectorAll<HTMLDialogElement>("[data-bench] dialog[open]")) box.close();
    void open();
  });
  // Paper is asked for by the browser's own keys too, and then there is no time to fetch anything.
  addEventListener("load", () => {
    void import("./paper.client.ts").then(({ followPrinting }) => followPrinting(() => bench));
  });
  void open();
}
