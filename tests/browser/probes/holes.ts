/** A stretch of the text column where nothing stands. */
export interface Hole {
  height: number;
  after: string;
}

/**
 * Stretches of the text column, between what stands in it, that are higher than this. Runs in the page, so it stands alone. What stands
 * in the margin fills nothing.
 */
export function holesOver(most: number): Hole[] {
  return [...document.querySelectorAll("main .page-grid")].flatMap((grid) => {
    const left = grid.getBoundingClientRect().left;
    const boxes = [...grid.children]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.left < left + 60)
      .sort((a, b) => a.box.top - b.box.top);
    return boxes.slice(1).flatMap(({ box }, i) => {
      const before = boxes[i];
      if (!before) return [];
      const height = Math.round(box.top - before.box.bottom);
      return height > most ? [{ height, after: (before.element.textContent ?? "").trim().slice(0, 40) }] : [];
    });
  });
}
