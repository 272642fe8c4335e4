import type { Diagram, ListItem } from "./diagram.ts";

const plain = ({ facets: _, children, ...item }: ListItem): ListItem =>
  children ? { ...item, children: children.map(plain) } : item;

/**
 * A diagram's narrow drawing at every width, with its list and without filters, for a page that is about something else: its own
 * page has the whole, at twice the weight. A diagram that has no narrow drawing stays as it is.
 */
export function lightOf(diagram: Diagram): Diagram {
  const { narrow, alternative } = diagram;
  if (!narrow) return diagram;
  return {
    ...diagram,
    scene: narrow.scene,
    howToRead: narrow.howToRead ?? diagram.howToRead,
    undrawn: undefined,
    narrow: undefined,
    filters: undefined,
    remarks: diagram.remarks.filter(({ ofFilters }) => !ofFilters),
    alternative: { ...alternative, items: alternative.items.map(plain) },
  };
}

/** A diagram without its narrow drawing, for a page that says the same in words and leaves it out in narrow places. */
export const wideOf = (diagram: Diagram): Diagram => ({ ...diagram, narrow: undefined });
