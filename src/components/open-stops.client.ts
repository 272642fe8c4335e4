/**
 * While a reader wants all sources open, what stands in a fold is one stop of Tab, as the fold is while it is shut: with every link of
 * every note a stop, some pages had eight hundred. Arrows lead from each link to the next, through all folds of the page. A page on which
 * little can be stopped at stays as it is.
 */
import { FOLDS } from "./folds.ts";
import { oneStop, wayOf } from "./one-stop.client.ts";

/** A narrower window has some more than this one. */
const MANY = 130;
const STOPS = "a[href], button, summary, input, select, textarea, [tabindex]";
/**
 * Drawings and numbers of paragraphs have keys of their own; what lists where a paragraph is used has a script's
 * (report-stops.client.ts), and is not shown.
 */
const CONTROLS = `${FOLDS} :is(a[href]:not(svg *, .paragraph-number), button, summary:not(.made > *))`;

const root = document.documentElement;
/** What is shown on phones alone is hidden elsewhere, and takes no focus. */
const seen = (control: HTMLElement): boolean => control.checkVisibility({ visibilityProperty: true });
type Group = ReturnType<typeof oneStop<HTMLElement>>;
const groups = new Map<HTMLElement, Group>();

/** Folds that say where a paragraph is used are one stop for the whole page, as they are while they are shut. */
function foldOf(control: Element): Element | string | undefined {
  if (control.closest("details.made")) return "made";
  let outermost: Element | undefined;
  for (let fold = control.closest(FOLDS); fold; fold = fold.parentElement?.closest(FOLDS) ?? null) outermost = fold;
  return outermost;
}

function release(): void {
  for (const control of groups.keys()) {
    control.removeAttribute("tabindex");
    control.removeAttribute("aria-keyshortcuts");
  }
  groups.clear();
}

function arrange(): void {
  release();
  if (!root.dataset.sources) return;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.tabIndex >= 0 && seen(stop));
  if (stops.length <= MANY) return;
  const ofFold = new Map<ReturnType<typeof foldOf>, Group>();
  for (const control of document.querySelectorAll<HTMLElement>(CONTROLS)) {
    const fold = foldOf(control);
    const group = ofFold.get(fold) ?? oneStop({ controls: (each) => [each], seen });
    ofFold.set(fold, group);
    group.add([control]);
    control.setAttribute("aria-keyshortcuts", "ArrowUp ArrowDown");
    groups.set(control, group);
  }
  follow(document.activeElement);
}

const groupAt = (target: EventTarget | null): [HTMLElement, Group] | undefined => {
  const control = target instanceof HTMLElement ? target : undefined;
  const group = control && groups.get(control);
  return group && [control, group];
};

function follow(target: EventTarget | null): void {
  const [control, group] = groupAt(target) ?? [];
  if (control) group?.moveTo(control);
}

addEventListener("focusin", ({ target }) => follow(target));
addEventListener("keydown", (event) => {
  const way = wayOf(event);
  const [control, group] = groupAt(event.target) ?? [];
  const next = way && control && group?.beside(control, way, [...groups.keys()]);
  if (!next) return;
  event.preventDefault();
  next.focus();
});

let waits = false;
/** Once for all that changes at a time. */
function soon(): void {
  if (waits) return;
  waits = true;
  requestAnimationFrame(() => {
    waits = false;
    arrange();
  });
}
arrange();
addEventListener("reading", soon);
addEventListener("pageshow", soon);
// Browsers whose styles cannot open folds have a script that does; and what a filter hides is no stop.
addEventListener("toggle", soon, true);
const main = document.querySelector("main");
if (main) new MutationObserver(soon).observe(main, { subtree: true, attributeFilter: ["hidden"] });
