/** Draws the rows, a hundred at a time. */
import { workbenchText as words } from "../words/workbench.ts";
import type { Bench } from "./bench.client.ts";
import { base, fill, part, root } from "./page.client.ts";
import { waysOf } from "./panel-html.ts";
import { type Group, groupRows } from "./rows.ts";
import type { SheetColumn } from "./sheet.ts";
import { groupHtml, headHtml, rowsHtml, type Shown } from "./table-html.ts";

/** So many rows are drawn at once. */
const PAGE = 100;
/** So many of a group are seen, and so many groups at once. */
const IN_GROUP = 10;
const GROUPS = 40;

const table = root?.querySelector<HTMLTableElement>("[data-table]");
const bodies: HTMLTableSectionElement[] = [];
let drawn:
  | (Pick<Bench, "rows" | "columns"> & { by: string | null; compare: readonly string[]; head: string })
  | undefined;
let shown = 0;
let groups: readonly Group[] = [];
const seen = new Map<string, number>();

const parts = ({ sheet, state, columns }: Bench): Shown => ({ sheet, state, columns, base });

function addBody(html: string): HTMLTableSectionElement {
  const body = document.createElement("tbody");
  body.innerHTML = html;
  table?.append(body);
  bodies.push(body);
  return body;
}

/** Draws what follows the rows that are there. @returns its first part */
function drawNext(bench: Bench): HTMLElement | undefined {
  const column = bench.state.by === null ? undefined : bench.sheet.column(bench.state.by);
  if (!column) {
    const next = addBody(rowsHtml(bench.rows.slice(shown, shown + PAGE), parts(bench)));
    shown = Math.min(shown + PAGE, bench.rows.length);
    return next;
  }
  const next = groups.slice(shown, shown + GROUPS).map((group) => addBody(groupOf(bench, group, column)));
  shown = Math.min(shown + GROUPS, groups.length);
  return next[0];
}

function groupOf(bench: Bench, group: Group, column: SheetColumn): string {
  const many = group.rows.length > IN_GROUP + 2 ? IN_GROUP : group.rows.length;
  return groupHtml(group, column, Math.min(group.rows.length, seen.get(group.key) ?? many), parts(bench));
}

function drawFoot(bench: Bench): void {
  const all = bench.state.by === null ? bench.rows.length : groups.length;
  const rest = all - shown;
  const more = `<button type="button" data-does="more">${words.table.more(Math.min(rest, PAGE))}</button>`;
  const of = `<span>${words.table.shown(shown, all)}</span>`;
  fill(part("[data-foot]"), rest > 0 ? `${more} ${of}` : "");
}

/** Draws the table when what it shows has changed. What only picks a row changes its row (picks.client.ts). */
export function drawTable(bench: Bench): void {
  const { rows, columns, state } = bench;
  const head = headHtml(parts(bench));
  const same =
    drawn?.rows === rows &&
    drawn.columns === columns &&
    drawn.by === state.by &&
    drawn.compare === state.compare &&
    drawn.head === head;
  if (same || !table?.tHead) return;
  if (drawn?.rows !== rows) seen.clear();
  const before = drawn?.rows === rows ? shown : 0;
  drawn = { rows, columns, by: state.by, compare: state.compare, head };
  for (const body of bodies.splice(0)) body.remove();
  const column = state.by === null ? undefined : bench.sheet.column(state.by);
  groups = column ? groupRows(column, rows) : [];
  shown = 0;
  fill(table.tHead, head);
  // Who changes a column sees as many rows as before.
  do drawNext(bench);
  while (shown < Math.min(before, column ? groups.length : rows.length));
  drawFoot(bench);
  measure();
}

/** Draws more, and puts the focus on the first that is new. */
export function drawMore(bench: Bench): void {
  const next = drawNext(bench);
  drawFoot(bench);
  next?.querySelector<HTMLElement>("input, button, a")?.focus({ preventScroll: true });
}

/** Shows all of a group, and puts the focus on the first row that was not seen. */
export function unfold(bench: Bench, key: string): void {
  const place = groups.findIndex((group) => group.key === key);
  const [group, body] = [groups[place], bodies[place]];
  const column = bench.state.by === null ? undefined : bench.sheet.column(bench.state.by);
  if (!group || !body || !column) return;
  const first = body.querySelectorAll("input[data-pick]").length;
  seen.set(key, group.rows.length);
  body.innerHTML = groupOf(bench, group, column);
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

/** What stands over the table: how many rows, in which order. */
export function countText({ sheet, state, rows }: Bench): string {
  const { label } = sheet;
  const all = sheet.rows.length;
  const many =
    rows.length === all
      ? words.count.all(all, label)
      : rows.length === 0
        ? words.count.none(all, label)
        : words.count.some(rows.length, all, label);
  const sorted = state.sort && sheet.column(state.sort.column);
  const grouped = state.by === null ? undefined : sheet.column(state.by);
  return [
    many,
    ...(sorted ? [words.count.sorted(sorted.title, waysOf(sorted)[state.sort?.down ? 1 : 0] ?? "")] : []),
    ...(grouped ? [words.count.grouped(grouped.title)] : []),
  ].join(" · ");
}
