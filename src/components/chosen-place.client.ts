/** What a reader has chosen on the page: where the selection begins, else the paragraph, row or entry that the address names. */

export interface Chosen {
  /** Its own citation, for an entry; `place` and `anchor` of a paragraph or row of what the page is. */
  stem?: string;
  place?: string;
  anchor: string;
}

/** The last of the elements in which a node stands or after which it comes. */
const lastBefore = (elements: readonly Element[], node: Node): Element | undefined =>
  elements.findLast(
    (element) => element.contains(node) || element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
  );

/** @param box of citations, which says where the names of the page's places are */
export async function chosenOn({ dataset: { places } }: HTMLElement): Promise<Chosen | undefined> {
  const body = document.querySelector("#body");
  const selection = getSelection();
  const start = selection && !selection.isCollapsed ? selection.getRangeAt(0).startContainer : undefined;
  const node = start && body?.contains(start) ? start : document.querySelector("#body :target");
  if (!node || !body) return undefined;
  const names: Record<string, string> = places ? await (await fetch(places)).json() : {};
  const candidates = [...body.querySelectorAll<HTMLElement>(places ? "[id]" : "[data-cite]")].filter(
    ({ id }) => !places || Object.hasOwn(names, id),
  );
  const found = node === start ? lastBefore(candidates, node) : candidates.findLast((one) => one.contains(node));
  if (!(found instanceof HTMLElement)) return undefined;
  return { stem: found.dataset.cite, place: names[found.id], anchor: found.id };
}
