/** Takes rows away from the page: as CSV, as a list of citations, as a link; counts and charts too. Fetched when it is first asked for. */
import { toCsv } from "../exports/csv.ts";
import type { DataRecord } from "../exports/table.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { addressOf, type Bench, holdsPicks } from "./bench.client.ts";
import { chartOf, noteOf } from "./chart.ts";
import { crossOf } from "./cross.ts";
import { fill, part } from "./page.client.ts";
import { say } from "./picks.client.ts";
import type { Row } from "./sheet.ts";

function save(name: string, text: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  say(words.take.saved(name));
}

async function copy(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(said);
  } catch {
    say(words.take.copyFailed);
  }
}

/** Those that are picked, in the order of the table as far as it shows them; all rows that it shows when none is picked. */
function rowsOf({ sheet, state, rows }: Bench): readonly Row[] {
  if (state.pick.length === 0) return rows;
  const picked = new Set(state.pick);
  const shown = rows.filter(({ id }) => picked.has(id));
  for (const { id } of shown) picked.delete(id);
  return [...shown, ...sheet.rows.filter(({ id }) => picked.has(id))];
}

/** What the data file says in the columns that are shown, after what says which record it is. */
function csv(bench: Bench): void {
  const names = new Set(["id", "url", "title", ...bench.columns.map(({ name }) => name)]);
  const text = toCsv(
    rowsOf(bench).map(({ record }) => record),
    [...names],
  );
  save(`${bench.sheet.name}.csv`, text, "text/csv");
}

const site = (): string => document.title.split(" · ").at(-1) ?? "";

/** So many are cited at once: each comes from a file of its own. */
const MOST_CITED = 200;
let listed: { lines: readonly string[]; file(ending: string): string } = { lines: [], file: () => "" };

async function cite(bench: Bench): Promise<void> {
  const place = part("[data-citations]");
  const rows = rowsOf(bench);
  say(words.take.citing);
  const { citedRows, citedLine, citedFile, forms } = await import("./cited.client.ts");
  const cited = await citedRows(bench, rows.slice(0, MOST_CITED));
  const lines = cited.map((each) => citedLine(each, site()));
  listed = { lines, file: (ending) => citedFile(cited, ending) };
  const button = (does: string, label: string, more = "") =>
    `<button type="button" class="bench-link" data-does="${does}"${more}>${label}</button>`;
  const files = cited.some(({ item }) => item)
    ? forms.map(({ name, ending, mediaType }) =>
        button("saveForm", name, ` data-ending="${ending}" data-type="${mediaType}"`),
      )
    : [];
  fill(
    place,
    `<h3 tabindex="-1">${words.take.citations(cited.length, rows.length)}</h3><p class="bench-line">` +
      `${button("copyCitations", words.take.copy)}${button("saveCitations", words.take.text)}${files.join("")}` +
      `${button("closeCitations", words.take.close)}</p>` +
      `<ol class="bench-citations">${lines.map((each) => `<li>${escapeHtml(each)}</li>`).join("")}</ol>`,
  );
  say("");
  place.querySelector<HTMLElement>("h3")?.focus();
}

function crossCsv({ sheet, state }: Bench): void {
  const cross = crossOf(sheet, state);
  if (!cross) return;
  const [left, head] = cross.buckets;
  const named = (label: string) => label || words.filter.nothing;
  const columns = [left.column.title, ...cross.heads.map(({ bucket }) => named(bucket.label)), words.cross.total];
  const records = cross.rows.map(({ bucket, total, cells }): DataRecord => {
    const values = [named(bucket.label), ...cells, total];
    return Object.fromEntries(columns.map((_, i) => [String(i), values[i] ?? null]));
  });
  // Two values may have one name: columns are told apart by their place, and the head is written over it.
  const body = toCsv(
    records,
    columns.map((_, i) => String(i)),
  );
  const head1 = toCsv(
    [Object.fromEntries(columns.map((name, i) => [String(i), name]))],
    columns.map((_, i) => String(i)),
  );
  const lines = (text: string) => text.slice(text.indexOf("\r\n") + 2);
  save(`${sheet.name}-${left.column.name}-${head.column.name}.csv`, `\uFEFF${lines(head1)}${lines(body)}`, "text/csv");
}

function chartCsv(bench: Bench): void {
  const chart = chartOf(bench.sheet, bench.state, () => "");
  if (!chart) return;
  const records = chart.every.map(
    ({ label, value }): DataRecord => ({ [chart.column.title]: label, [chart.unit]: value }),
  );
  save(`${bench.sheet.name}-${chart.column.name}.csv`, toCsv(records), "text/csv");
}

async function chartSvg(bench: Bench): Promise<void> {
  const chart = chartOf(bench.sheet, bench.state, () => "");
  if (!chart) return;
  const { fileOf } = await import("./chart.client.ts");
  const notes = [noteOf(chart), `${site()} ${location.href}`];
  save(`${bench.sheet.name}-${chart.column.name}.svg`, fileOf(chart, notes), "image/svg+xml");
}

const takes: Readonly<Record<string, (bench: Bench, button: HTMLElement) => void | Promise<void>>> = {
  csv,
  cite,
  crossCsv,
  chartCsv,
  chartSvg,
  link: (bench) => {
    const { state } = bench;
    const picked = state.pick.length > 0 && holdsPicks(state);
    const link = new URL(addressOf(bench, picked ? { ...state, onlyPicked: true } : state), location.href);
    return copy(link.href, state.pick.length === 0 || picked ? words.take.copied : words.take.longLink);
  },
  copyCitations: () => copy(listed.lines.join("\n"), words.take.copied),
  saveCitations: ({ sheet }) => save(`${sheet.name}.txt`, `${listed.lines.join("\r\n")}\r\n`, "text/plain"),
  saveForm: ({ sheet }, { dataset: { ending = "", type = "" } }) =>
    save(sheet.name + ending, listed.file(ending), type),
  closeCitations: () => {
    fill(part("[data-citations]"), "");
    part("#take-cite").focus();
  },
};

export const take = async (name: string, bench: Bench, button: HTMLElement): Promise<void> =>
  takes[name]?.(bench, button);
