import { diagramText as words } from "../text/diagrams/common.ts";
import type { Diagram, ListItem } from "./types.ts";

/** So many rows and nodes, of some 700 bytes each, make a page that stays under 700 KB. */
const MOST_PARTS = 900;
/** Of these the list has at least so many rows. */
const LEAST_ROWS = 200;
/** A small drawing inside another page leaves that page its room. */
const MOST_INSIDE = 150;

const roomFor = ({ published, scene, narrow }: Diagram): number =>
  published ? Math.max(LEAST_ROWS, MOST_PARTS - scene.nodes.length - (narrow?.scene.nodes.length ?? 0)) : MOST_INSIDE;

const rowsOf = (items: readonly ListItem[]): number =>
  items.reduce((sum, { children = [] }) => sum + 1 + rowsOf(children), 0);

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

/**
 * The diagram with a list that a page can hold: groups keep their first rows, as many in each as fit, and say how many more
 * there are and where. Filters count rows, so that a cut list has none. A shorter list stays as it is.
 */
export function withShortList(diagram: Diagram): Diagram {
  const { id, alternative, published } = diagram;
  const most = roomFor(diagram);
  if (rowsOf(alternative.items) <= most) return diagram;
  const csv = published ? `/diagrams/${id}.csv` : undefined;
  const top = first(alternative.items, Math.floor(most / 2), alternative.all ?? csv);
  // The longest groups that still fit, by halving.
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (rowsOf(cut(top, middle, csv)) <= most) low = middle;
    else high = middle - 1;
  }
  return { ...diagram, filters: undefined, alternative: { ...alternative, items: cut(top, low, csv) } };
}
