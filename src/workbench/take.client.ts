/** Takes rows, counts and charts away from the page, as files and as a link. Fetched when something is first asked for. */
import { toCsv } from "../exports/csv.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { addressOf, type Bench, holdsPicks } from "./bench.client.ts";
import { type Chart, chartOf } from "./chart.ts";
import { crossOf } from "./cross.ts";
import { gridCsv } from "./grid-csv.ts";
import { part } from "./page.client.ts";
import { copy, save, saveBlob } from "./save.client.ts";
import { takenRows } from "./taken.ts";
import { toldOf } from "./told.ts";

/** Of the content from which the page was made. */
const version = (): string => part("[data-paper]").dataset.version ?? "";

/** What the data file says in the columns that are shown, after what says which record it is. */
function csv(bench: Bench): void {
  const names = new Set(["id", "url", "title", ...bench.columns.map(({ name }) => name)]);
  const records = takenRows(bench).map(({ record }) => record);
  save(`${bench.sheet.name}.csv`, toCsv(records, [...names]), "text/csv");
}

function crossCsv({ sheet, state }: Bench): void {
  const cross = crossOf(sheet, state);
  if (!cross) return;
  const [left, head] = cross.buckets;
  const named = (label: string) => label || words.filter.nothing;
  const names = [left.column.title, ...cross.heads.map(({ bucket }) => named(bucket.label)), words.cross.total];
  const lines = cross.rows.map(({ bucket, total, cells }) => [named(bucket.label), ...cells, total]);
  // After an empty line, where no reader takes it for a count.
  const told = toldOf(sheet, state, [left.column, head.column], version());
  save(
    `${sheet.name}-${left.column.name}-${head.column.name}.csv`,
    gridCsv(names, [...lines, [], ...told.map((line) => [line])]),
    "text/csv",
  );
}

const chartName = ({ sheet }: Bench, { column }: Chart): string => `${sheet.name}-${column.name}`;

function chartCsv(bench: Bench): void {
  const chart = chartOf(bench.sheet, bench.state, () => "");
  if (!chart) return;
  const lines = chart.every.map(({ label, value }) => [label, value]);
  save(`${chartName(bench, chart)}.csv`, gridCsv([chart.named, chart.unit], lines), "text/csv");
}

async function chartAs(form: "svg" | "png", bench: Bench): Promise<void> {
  const chart = chartOf(bench.sheet, bench.state, () => "");
  if (!chart) return;
  const { chartPng, chartSvg } = await import("./chart-file.client.ts");
  const told = toldOf(bench.sheet, bench.state, [chart.column], version());
  const name = `${chartName(bench, chart)}.${form}`;
  if (form === "svg") save(name, await chartSvg(chart, told), "image/svg+xml");
  else saveBlob(name, await chartPng(chart, told));
}

const takes: Readonly<Record<string, (bench: Bench) => void | Promise<void>>> = {
  csv,
  crossCsv,
  chartCsv,
  chartSvg: (bench) => chartAs("svg", bench),
  chartPng: (bench) => chartAs("png", bench),
  link: (bench) => {
    const link = new URL(addressOf(bench, bench.state), location.href);
    return copy(link.href, holdsPicks(bench.state) ? words.take.copied : words.take.longLink);
  },
};

export const take = async (name: string, bench: Bench): Promise<void> => takes[name]?.(bench);
