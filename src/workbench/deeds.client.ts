/** What the buttons of the page of tables do, beside those of the rows themselves. */
import { workbenchText as words } from "../words/workbench.ts";
import type { Bench } from "./bench.client.ts";
import { lead, part } from "./page.client.ts";
import { moreLines, moreValues, openPanel, toggleSame } from "./panels.client.ts";
import { say, sayMost } from "./picks.client.ts";
import { MOST_COMPARED, type State, unfiltered, withFilter, withValues } from "./state.ts";
import { type HistoryPlace, replace } from "./steps.client.ts";

interface Deed {
  bench: Bench;
  button: HTMLElement;
  /** Shows the table with something else chosen; a step of the history, unless it is kept in another way. */
  choose(state: State, keep?: (place: HistoryPlace) => void): void;
}

const all = ({ sheet }: Bench): string[] => sheet.columns.map(({ name }) => name);
/** What was pressed is gone: who pressed it hears how many rows there are. */
const tellCount = (): void => lead(part("[data-count]"));

const deeds: Readonly<Record<string, (deed: Deed) => void>> = {
  hideFaults: ({ bench, choose }) => {
    choose({ ...bench.state }, replace);
    tellCount();
  },
  unfilter: ({ bench, choose }) => {
    choose(unfiltered(bench.state));
    tellCount();
  },
  columnsReset: ({ bench, choose }) => choose({ ...bench.state, columns: null }),
  columnsAll: ({ bench, choose }) => choose({ ...bench.state, columns: all(bench) }),
  only: ({ bench, choose }) => {
    choose({ ...bench.state, onlyPicked: true });
    tellCount();
  },
  whole: ({ bench, choose }) => {
    choose({ ...bench.state, onlyPicked: false });
    tellCount();
  },
  pickAll: ({ bench, choose }) => {
    const { state, rows } = bench;
    choose({ ...state, pick: [...new Set([...state.pick, ...rows.map(({ id }) => id)])] });
  },
  unpick: ({ bench, choose }) => {
    choose({ ...bench.state, pick: [], onlyPicked: false });
    tellCount();
  },
  compare: ({ bench: { state }, choose }) => {
    if (state.pick.length > MOST_COMPARED) return void sayMost(state.pick);
    openPanel("compare");
    choose({ ...state, compare: state.pick });
    lead(part("[data-tool=compare]"));
  },
  compareClear: ({ bench, choose }) => choose({ ...bench.state, compare: [] }),
  hideSame: ({ bench, choose }) => {
    toggleSame();
    choose({ ...bench.state });
  },
  crossSwap: ({ bench: { state }, choose }) =>
    choose({ ...state, cross: state.cross && [state.cross[1], state.cross[0]] }),
  crossClear: ({ bench, choose }) => choose({ ...bench.state, cross: null }),
  crossMore: ({ bench, choose }) => {
    moreLines();
    choose({ ...bench.state });
  },
  chartClear: ({ bench, choose }) => choose({ ...bench.state, chart: null }),
};

/** The state without a filter that a button names. */
function unfilter({ state }: Bench, { unfilter, column = "", value = "" }: DOMStringMap): State {
  if (unfilter === "words") return { ...state, words: "" };
  if (unfilter === "has" || unfilter === "from" || unfilter === "to") return withFilter(state, unfilter, column, "");
  return withValues(
    state,
    column,
    (state.values[column] ?? []).filter((each) => each !== value),
  );
}

const CITES: ReadonlySet<string> = new Set(["cite", "copyCitations", "saveCitations", "saveForm", "closeCitations"]);

const PARTS = ["rows", "picked", "compare", "cross", "chart"] as const;
const partOf = ({ dataset: { part } }: HTMLElement) => PARTS.find((each) => each === part) ?? "rows";

/** What takes rows away from the page is fetched when it is first asked for. */
async function later(name: string, bench: Bench, button: HTMLElement): Promise<void> {
  if (name === "print") return (await import("./paper.client.ts")).printPart(partOf(button));
  if (!CITES.has(name)) return (await import("./take.client.ts")).take(name, bench);
  const { citing } = await import("./cite-list.client.ts");
  return citing[name]?.(bench, button);
}

/** Does what a button says. */
export function does(deed: Deed): void {
  const { bench, button, choose } = deed;
  const { does: name = "", unfilter: filter, moreValues: column, uncompare } = button.dataset;
  if (filter !== undefined) {
    choose(unfilter(bench, button.dataset));
    tellCount();
  } else if (column !== undefined) {
    moreValues(column);
    choose({ ...bench.state });
  } else if (uncompare !== undefined) {
    const others = (ids: readonly string[]) => ids.filter((id) => id !== uncompare);
    choose({ ...bench.state, compare: others(bench.state.compare), pick: others(bench.state.pick) });
  } else if (Object.hasOwn(deeds, name)) deeds[name]?.(deed);
  else if (name !== "") void later(name, bench, button).catch(() => say(words.take.failed));
}
