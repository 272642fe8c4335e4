import { diagramText as words } from "../words/diagrams/common.ts";
import type { Diagram, ListItem } from "./diagram.ts";
import { NOTHING } from "./drawn.ts";
import type { Scene } from "./scene.ts";

/** So many rows and nodes, of some 700 bytes each, make a page that stays under 700 KB. */
const MOST_PARTS = 900;
/** Of these the list has at least so many rows: a drawing that leaves them no room is left out. */
const LEAST_ROWS = 200;
/** A small drawing inside another page leaves that page its room, and so does a published one that a page shows besides its own. */
const MOST_INSIDE = 150;
const MOST_BESIDES = 480;

/** Rows that so many letters stand for: one, unless they alone are more than 700 bytes with their share of tags. */
const rowsOf = (texts: readonly (string | undefined)[]): number =>
  Math.max(1, (300 + 3.4 * texts.reduce((sum, text) => sum + (text?.length ?? 0), 0)) / 700);

const heightOf = (items: readonly ListItem[]): number =>
  items.reduce(
    (sum, { text, value, note, children = [] }) => sum + rowsOf([text, value, note]) + heightOf(children),
    0,
  );
const sizeOf = ({ nodes }: Scene): number =>
  nodes.reduce(
    (sum, { label, marks }) =>
      sum + rowsOf([label, ...marks.flatMap((mark) => (mark.kind === "text" ? mark.lines : []))]),
    0,
  );
/** What the drawing takes of a page, in rows of the list. */
const drawingOf = ({ scene, narrow }: Diagram): number => sizeOf(scene) + (narrow ? sizeOf(narrow.scene) : 0);

/** The first rows, and one that says how many more there are and leads to all of them. */
function first(items: readonly ListItem[], most: number, all: string | undefined): readonly ListItem[] {
  if (items.length <= most) return items;
  return [...items.slice(0, most), { text: words.more(items.length - most), href: all, quiet: true }];
}

const cut = (items: readonly ListItem[], most: number, csv: string | undefined): ListItem[] =>
  items.map((item) => {
    if (!item.children) return item;
    const { all = item.href ?? csv } = item;
    return { ...item, children: first(cut(item.children, most, csv), most, all) };
  });

/** The largest number up to `most` that still fits, by halving; 1 when none does. */
function largest(most: number, fits: (number: number) => boolean): number {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The diagram with a list that a page can hold: groups keep their first rows, as many in each as fit, and say how many more
 * there are and where. Filters count rows, so that a cut list has none. A shorter list stays as it is.
 */
function withListOf(diagram: Diagram, most: number): Diagram {
  const { id, alternative, published } = diagram;
  const { items, all } = alternative;
  if (heightOf(items) <= most) return diagram;
  const csv = published ? `/diagrams/${id}.csv` : undefined;
  const topOf = (count: number) => first(items, count, all ?? csv);
  const top = topOf(largest(Math.floor(most / 2), (count) => heightOf(cut(topOf(count), 1, csv)) <= most));
  const rows = largest(Math.floor(most), (count) => heightOf(cut(top, count, csv)) <= most);
  return { ...diagram, filters: undefined, alternative: { ...alternative, items: cut(top, rows, csv) } };
}

/** The diagram in so many rows of a page: the list has what the drawing leaves, or all of it when that is too little for a list. */
function within(diagram: Diagram, most: number, least: number): Diagram {
  const room = most - drawingOf(diagram);
  if (room >= least || diagram.undrawn) return withListOf(diagram, Math.max(room, least));
  // In narrow places the list can stand for it.
  if (diagram.narrow) return within({ ...diagram, narrow: undefined }, most, least);
  const listed = { ...diagram, scene: NOTHING, narrow: undefined, undrawn: [words.tooHeavy] };
  return withListOf(listed, most);
}

/** The diagram as its own page can hold it; one inside an entry's page, as that can. */
export const withShortList = (diagram: Diagram): Diagram =>
  diagram.published ? within(diagram, MOST_PARTS, LEAST_ROWS) : withListOf(diagram, MOST_INSIDE);

/** A published diagram as a page can hold it that has a text of its own; one that is drawn for the page stays as it is. */
export const besides = (diagram: Diagram): Diagram =>
  diagram.published ? within(diagram, MOST_BESIDES, MOST_BESIDES / 4) : diagram;
