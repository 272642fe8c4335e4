/** What a reader has chosen of a table. The address holds all of it (write-address.ts), so that back, forward and sharing work. */
export interface State {
  /** Names of the columns shown, in their order; `null` for those that the table shows of its own accord. */
  columns: readonly string[] | null;
  sort: { column: string; down: boolean } | null;
  /** Words that a row must have. */
  words: string;
  /** Column ► values of which a row must have one. */
  values: Readonly<Record<string, readonly string[]>>;
  /** Column ► words that it must have. */
  has: Readonly<Record<string, string>>;
  /** Column ► the least and the most that it may be: numbers, or days and months in ISO 8601. */
  from: Readonly<Record<string, string>>;
  to: Readonly<Record<string, string>>;
  /** Column by whose values rows stand in groups. */
  by: string | null;
  /** Two columns that are counted against each other. */
  cross: readonly [rows: string, columns: string] | null;
  /** The column that is drawn; `each` draws the number of each row. */
  chart: { column: string; each: boolean } | null;
  /** Ids of rows that stand side by side. */
  compare: readonly string[];
  /** Ids of rows that are picked. */
  pick: readonly string[];
  /** Whether only these are shown. */
  onlyPicked: boolean;
}

export const EMPTY: State = {
  columns: null,
  sort: null,
  words: "",
  values: {},
  has: {},
  from: {},
  to: {},
  by: null,
  cross: null,
  chart: null,
  compare: [],
  pick: [],
  onlyPicked: false,
};

/** So many can stand side by side. */
export const MOST_COMPARED = 4;

/** The same without its filters. */
export const unfiltered = (state: State): State => ({
  ...state,
  words: "",
  values: {},
  has: {},
  from: {},
  to: {},
  onlyPicked: false,
});

/** The same without what narrows it by a column. */
export function withoutColumn(state: State, column: string): State {
  const without = <T>(of: Readonly<Record<string, T>>): Record<string, T> => {
    const { [column]: _, ...others } = of;
    return others;
  };
  return {
    ...state,
    values: without(state.values),
    has: without(state.has),
    from: without(state.from),
    to: without(state.to),
  };
}

/** Sets a filter of a column, or takes it away when it is empty. */
export function withFilter<F extends "has" | "from" | "to">(
  state: State,
  filter: F,
  column: string,
  text: string,
): State {
  const { [column]: _, ...others } = state[filter];
  return { ...state, [filter]: text === "" ? others : { ...others, [column]: text } };
}

/** Chooses exactly these values of a column; none takes the filter away. */
export function withValues(state: State, column: string, values: readonly string[]): State {
  const { [column]: _, ...others } = state.values;
  return { ...state, values: values.length === 0 ? others : { ...others, [column]: values } };
}

export const isFiltered = ({ words, values, has, from, to, onlyPicked }: State): boolean =>
  words !== "" || onlyPicked || [values, has, from, to].some((filter) => Object.keys(filter).length > 0);
