/** Draws the rows, so many at a time. */
import { workbenchText as words } from "../words/workbench.ts";
import type { Bench } from "./bench.client.ts";
import { base, fill, part, root } from "./page.client.ts";
import { addRows } from "./row-stops.client.ts";
import { groupRows, type RowsOfValue } from "./rows.ts";
import type { SheetColumn } from "./sheet-column.ts";
import { groupHtml, headHtml, rowsHtml, type ShownTable } from "./table-html.ts";

/** So many rows are there at once, so many groups, and so many of a group. A card is as high as a dozen rows of a table. */
const AT_ONCE = { table: { rows: 100, groups: 40, ofGroup: 10 }, cards: { rows: 10, groups: 4, ofGroup: 3 } };
/** So many rows are drawn before the first frame that shows them; the others after it. */
const FIRST = 20;

const table = root?.querySelector<HTMLTableElement>("[data-table]");
const bodies: HTMLTableSectionElement[] = [];
/** What was drawn last, to see whether anything has changed. */
let drawn: (Pick<Bench, "rows" | "columns"> & { by: string | null; head: string }) | undefined;
let bench: Bench | undefined;
/** Rows, or groups, that are drawn, and that are to be drawn. */
let shown = 0;
let wanted = 0;
let groups: readonly RowsOfValue[] | null = null;
const seen = new Map<string, number>();

/** What it is to readers: narrow screens have cards (table.css). */
let atOnce = AT_ONCE.table;

const parts = ({ sheet, state, columns }: Bench): ShownTable => ({ sheet, state, columns, base });
const grouping = ({ sheet, state }: Bench): SheetColumn | undefined =>
  state.by === null ? undefined : sheet.column(state.by);

function addBody(html: string): HTMLTableSectionElement {
  const body = document.createElement("tbody");
  body.innerHTML = html;
  table?.append(body);
  bodies.push(body);
  addRows(body);
  return body;
}

/** Draws what follows, up to an end. @returns its first part */
function drawUpTo(bench: Bench, end: number): HTMLElement | undefined {
  const column = grouping(bench);
  const from = shown;
  shown = Math.max(shown, end);
  if (groups && column) return groups.slice(from, end).map((group) => addBody(groupOf(bench, group, column)))[0];
  return from < end ? addBody(rowsHtml(bench.rows.slice(from, end), parts(bench))) : undefined;
}

/** The end of the rows, or groups, after those that are drawn, that hold about as many rows as are drawn before the first frame. */
function firstEnd(): number {
  if (!groups) return Math.min(wanted, shown + FIRST);
  let rows = 0;
  let end = shown;
  while (end < wanted && rows < FIRST) rows += Math.min(groups[end++]?.rows.length ?? 0, atOnce.ofGroup);
  return end;
}

function groupOf(bench: Bench, group: RowsOfValue, column: SheetColumn): string {
  const many = group.rows.length > atOnce.ofGroup + 2 ? atOnce.ofGroup : group.rows.length;
  return groupHtml(group, column, Math.min(group.rows.length, seen.get(group.key) ?? many), parts(bench));
}

const allOf = ({ rows }: Bench): number => groups?.length ?? rows.length;
const pageOf = (): number => (groups ? atOnce.groups : atOnce.rows);

function drawFoot(bench: Bench): void {
  const rest = allOf(bench) - wanted;
  const label = (groups ? words.table.moreGroups : words.table.more)(Math.min(rest, pageOf()));
  const of = (groups ? words.table.shownGroups : words.table.shown)(wanted, allOf(bench));
  fill(
    part("[data-foot]"),
    rest > 0 ? `<button type="button" data-does="more">${label}</button> <span>${of}</span>` : "",
  );
}

/** Draws the table when what it shows has changed. What only picks a row changes its row (picks.client.ts). */
export function drawTable(now: Bench): void {
  const { rows, columns, state } = now;
  bench = now;
  const head = headHtml(parts(now));
  const same = drawn?.rows === rows && drawn.columns === columns && drawn.by === state.by && drawn.head === head;
  if (same || !table?.tHead) return;
  if (drawn?.rows !== rows) seen.clear();
  // Who changes a column sees as many rows as before.
  const before = drawn?.rows === rows && drawn.by === state.by ? wanted : 0;
  drawn = { rows, columns, by: state.by, head };
  atOnce = getComputedStyle(table).display === "table" ? AT_ONCE.table : AT_ONCE.cards;
  for (const body of bodies.splice(0)) body.remove();
  const column = grouping(now);
  groups = column ? groupRows(column, rows) : null;
  shown = 0;
  wanted = Math.min(allOf(now), Math.max(pageOf(), before));
  fill(table.tHead, head);
  drawFirst(now);
  measure();
}

/** @returns the first part of what is drawn */
function drawFirst(bench: Bench): HTMLElement | undefined {
  const first = drawUpTo(bench, firstEnd());
  drawFoot(bench);
  if (shown < wanted) afterFrame(drawRest);
  return first;
}

const afterFrame = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};

/** What was left for after the first frame, unless it has been drawn or something else is shown. */
function drawRest(): void {
  if (!bench || shown >= wanted) return;
  drawUpTo(bench, wanted);
  measure();
}

/** Draws more, and puts the focus on the first that is new. */
export function drawMore(now: Bench): void {
  drawRest();
  wanted = Math.min(allOf(now), wanted + pageOf());
  drawFirst(now)?.querySelector<HTMLElement>("input, button, a")?.focus({ preventScroll: true });
}

/** Shows all of a group, and puts the focus on the first row that was not seen. */
export function unfold(bench: Bench, key: string): void {
  const place = groups?.findIndex((group) => group.key === key) ?? -1;
  const [group, body] = [groups?.[place], bodies[place]];
  const column = grouping(bench);
  if (!group || !body || !column) return;
  const first = body.querySelectorAll("input[data-pick]").length;
  seen.set(key, group.rows.length);
  body.innerHTML = groupOf(bench, group, column);
  addRows(body);
  body.querySelectorAll<HTMLElement>("input[data-pick]")[first]?.focus({ preventScroll: true });
}

/** A table wider than the page scrolls in a frame of its own; one that fits has its head stay in sight. */
export function measure(): void {
  const frame = part("[data-scroll]");
  frame.classList.remove("scrolls");
  const scrolls = frame.scrollWidth > frame.clientWidth + 1;
  frame.classList.toggle("scrolls", scrolls);
  if (!scrolls) {
    for (const name of ["tabindex", "role", "aria-label"]) frame.removeAttribute(name);
    return;
  }
  // By keys alone one scrolls only what has the focus.
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", table?.caption?.textContent ?? "");
}
