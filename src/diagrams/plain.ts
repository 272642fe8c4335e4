import type { Diagram, ListItem } from "./diagram.ts";
import type { Ink, Tone } from "./scene.ts";

/** What `diagrams.css` draws by itself; `tests/site/linked-styles.test.ts` sees that no page shows more than its sheets say. */
const PLAIN = new Set<Tone | Ink>(["line", "dashed", "strong", "solid", "open", "ink", "quiet", "green"]);

const isPlainItem = ({ value, share, status, fold, quiet, disagrees, children = [] }: ListItem): boolean =>
  [value, share, status, fold].every((part) => part === undefined) &&
  !quiet &&
  !disagrees &&
  children.every(isPlainItem);

/** A diagram beside other words that needs nothing of `rich-diagrams.css`: no key, no filter, no second drawing, a list of names. */
export function isPlain({ scene, narrow, legend = [], filters = [], alternative }: Diagram): boolean {
  const marks = [...scene.back, ...scene.nodes.flatMap((node) => node.marks)];
  return (
    marks.every((mark) => PLAIN.has(mark.kind === "text" ? mark.ink : mark.tone)) &&
    scene.nodes.every(({ targets, bare }) => targets === undefined && !bare) &&
    narrow === undefined &&
    legend.length + filters.length === 0 &&
    !alternative.ordered &&
    alternative.items.every(isPlainItem)
  );
}
