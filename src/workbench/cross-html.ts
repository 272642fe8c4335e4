import { escapeHtml } from "../text/escape-html.ts";
import { keptHtml } from "../text/kept-html.ts";
import { formatNumber } from "../text/numbers.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { type Bucket, type Buckets, openBucket } from "./buckets.ts";
import { NOTHING } from "./cell-values.ts";
import { isChosen } from "./chosen.ts";
import type { CrossTable } from "./cross.ts";
import { countable, options } from "./panel-html.ts";
import type { DataSheet } from "./sheet.ts";
import type { State } from "./state.ts";

/** Counts of two columns against each other. */

/** So many values of a column stand at the head; the others are one column that adds them up. */
const HEADS = 12;

const labelled = ({ label }: Bucket): string => label || words.filter.nothing;

/** Two columns to choose, and the counts below. */
export function crossChoiceHtml(sheet: DataSheet, { cross }: State): string {
  const choice = (end: "rows" | "heads", chosen: string | undefined) =>
    `<label><span>${words.cross[end]}</span><select id="cross-${end}" data-choose="${end}">` +
    `${options(countable(sheet, chosen), chosen, words.cross.choose)}</select></label>`;
  const more = cross
    ? `<button type="button" class="bench-link" id="cross-swap" data-does="crossSwap">${words.cross.swap}</button>` +
      `<button type="button" class="bench-link" data-does="crossCsv">${words.cross.csv}</button>` +
      `<button type="button" class="bench-link" data-does="print" data-part="cross">${words.take.print}</button>` +
      `<button type="button" class="bench-link" data-does="crossClear">${words.cross.clear}</button>`
    : "";
  return `<div class="bench-fields">${choice("rows", cross?.[0])}${choice("heads", cross?.[1])}</div><p class="bench-line">${more}</p>`;
}

/**
 * @param link address of a state
 * @param seen so many values at the left
 */
export function crossHtml(
  { rows, heads, buckets: [left, head], counted }: CrossTable,
  state: State,
  label: string,
  link: (state: State) => string,
  seen: number,
): string {
  if (counted === 0) return `<p>${words.cross.none}</p>`;
  const open = (count: number, choices: readonly (readonly [Buckets, Bucket])[]): string => {
    if (count === 0) return '<td class="number bench-none">0</td>';
    const next = choices.reduce((from, [buckets, bucket]) => openBucket(from, buckets, bucket), state);
    const what = choices.map(([, bucket]) => labelled(bucket)).join(" + ");
    const here = choices.every(([buckets, bucket]) => isChosen(state, buckets.column, bucket))
      ? ' aria-current="true"'
      : "";
    const says = escapeHtml(words.cross.open(count, what));
    return `<td class="number"><a href="${escapeHtml(link(next))}" data-open${here} aria-label="${says}">${formatNumber(count)}</a></td>`;
  };
  // Those that are most frequent are seen; their order stays that of the column.
  const most = [...heads].sort((a, b) => b.total - a.total).slice(0, HEADS);
  const kept = heads.length <= HEADS + 1 ? heads : heads.filter((each) => most.includes(each));
  const places = kept.map((each) => heads.indexOf(each));
  const others = heads.length - kept.length;
  const rest = (cells: readonly number[]) => cells.reduce((sum, cell, i) => (places.includes(i) ? sum : sum + cell), 0);
  const othersCell = (count: number) => (others > 0 ? `<td class="number">${formatNumber(count)}</td>` : "");
  const corner = `<td><span>${keptHtml(left.column.title)}</span></td>`;
  const head1 = kept.map(({ bucket }) => `<th scope="col" class="number">${keptHtml(labelled(bucket))}</th>`);
  const othersHead = others > 0 ? `<th scope="col" class="number">${words.cross.others(others)}</th>` : "";
  const lines = rows.slice(0, seen).map(({ bucket, total, cells }) => {
    const own = places.map((i) => {
      const column = heads[i];
      return column
        ? open(cells[i] ?? 0, [
            [left, bucket],
            [head, column.bucket],
          ])
        : "";
    });
    const ends = `${othersCell(rest(cells))}${open(total, [[left, bucket]])}`;
    return `<tr><th scope="row">${keptHtml(labelled(bucket))}</th>${own.join("")}${ends}</tr>`;
  });
  const totals = kept.map(({ bucket, total }) => open(total, [[head, bucket]]));
  const restTotal = rest(heads.map(({ total }) => total));
  const several = [left, head].some(({ column }) => column.type === "list" || column.type === "places");
  const unnamed = [left, head].some(({ all }) => all.some(({ key, label }) => key === NOTHING && label === ""));
  const notes = [...(several ? [words.cross.several] : []), ...(unnamed ? [words.filter.nothingIs] : [])];
  const caption = words.cross.caption(left.column.title, head.column.title, `${formatNumber(counted)} ${label}`);
  const more =
    rows.length > seen
      ? `<button type="button" class="bench-link" data-does="crossMore">${words.cross.more(rows.length - seen)}</button>`
      : "";
  return (
    `<p><span id="cross-caption">${escapeHtml(caption)}</span> <span class="noprint">${words.cross.press}</span></p>` +
    `${notes.map((note) => `<p class="small">${note}</p>`).join("")}` +
    `<div class="bench-scroll" tabindex="0" role="region" aria-labelledby="cross-caption">` +
    `<table class="bench-cross" aria-labelledby="cross-caption"><thead><tr>${corner}${head1.join("")}${othersHead}` +
    `<th scope="col" class="number">${words.cross.total}</th></tr></thead><tbody>` +
    `${lines.join("")}</tbody><tfoot><tr><th scope="row">${words.cross.total}</th>${totals.join("")}${othersCell(restTotal)}` +
    `<td class="number">${formatNumber(counted)}</td></tr></tfoot></table></div>${more}`
  );
}
