/** What a reader has chosen on the page: what the selection holds, else the paragraph, row or entry that the address names. */
import { rangeName } from "../cite/place-range.ts";

export interface Chosen {
  /**
   * Its own citation, for an entry; `place` and `anchor` of a paragraph or row, and `last` of a run of them: of what the page is, or of
   * what `stem` is.
   */
  stem?: string;
  place?: string;
  anchor: string;
  last?: string;
}

/** The last of the elements in which a node stands or after which it comes. */
const lastBefore = (elements: readonly Element[], node: Node): Element | undefined =>
  elements.findLast(
    (element) => element.contains(node) || element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
  );

/** Whether a selection holds words of an element. One that ends where a paragraph begins, as after a triple click, holds none of it. */
function reaches(selection: Range, element: Element): boolean {
  if (!selection.intersectsNode(element)) return false;
  const inside = document.createRange();
  inside.selectNodeContents(element);
  if (inside.compareBoundaryPoints(Range.START_TO_START, selection) < 0)
    inside.setStart(selection.startContainer, selection.startOffset);
  if (inside.compareBoundaryPoints(Range.END_TO_END, selection) > 0)
    inside.setEnd(selection.endContainer, selection.endOffset);
  return inside.toString().trim() !== "";
}

/** From its beginning to its end. What is added with Ctrl is a range of its own in Firefox: cells of a table, paragraphs here and there. */
function rangeOf(selection: Selection | null): Range | undefined {
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const { endContainer, endOffset } = selection.getRangeAt(selection.rangeCount - 1);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** Of a row that tells of a place elsewhere: its citation is that of the place, `/report/3-1#p5`. */
function placeIn({ cite = "", place }: DOMStringMap): Chosen | undefined {
  const [stem, anchor] = cite.split("#");
  return stem && anchor && place ? { stem, place, anchor } : undefined;
}

/** What is selected of the words of the page. */
function selectedIn(body: Element | null): Range | undefined {
  const range = rangeOf(getSelection());
  return range && body?.contains(range.startContainer) ? range : undefined;
}

/** Whether the reader has selected something, be it a place or not. */
export const selectsWords = (): boolean => selectedIn(document.querySelector("#body")) !== undefined;

/** @param box of citations, which says where the names of the page's places are */
export async function chosenOn({ dataset: { places } }: HTMLElement): Promise<Chosen | undefined> {
  const body = document.querySelector("#body");
  const range = selectedIn(body);
  const start = range?.startContainer;
  const node = start ?? document.querySelector("#body :target");
  if (!node || !body) return undefined;
  const names: Record<string, string> = places ? await (await fetch(places)).json() : {};
  const candidates = [...body.querySelectorAll<HTMLElement>(places ? "[id]" : "[data-cite]")].filter(
    ({ id }) => !places || Object.hasOwn(names, id),
  );
  const found = node === start ? lastBefore(candidates, node) : candidates.findLast((one) => one.contains(node));
  if (!(found instanceof HTMLElement)) return undefined;
  const { id: anchor, dataset } = found;
  const place = names[anchor];
  // Entries are cited each for itself: of several the first.
  const end = place !== undefined && start && range ? candidates.findLastIndex((one) => reaches(range, one)) : -1;
  const last = end > candidates.indexOf(found) ? candidates[end]?.id : undefined;
  const lastPlace = last === undefined ? undefined : names[last];
  return place !== undefined && last !== undefined && lastPlace !== undefined
    ? { place: rangeName(place, lastPlace), anchor, last }
    : (placeIn(dataset) ?? { stem: dataset.cite, place, anchor });
}
