/** What is wrong with the diagram that a page shows. Each runs in the page, of any browser, so it stands alone. */
export interface Look {
  /** Smallest text, in CSS pixels. */
  smallest?: number;
  /** Text on text counts from this part of a line's height; fonts that nobody measured may come a little nearer. */
  touching?: number;
}

/** What is wrong in the drawing that is shown, in words; nothing when none is. */
export function drawingFaultsHere({ smallest = 12, touching = 0.8 }: Look = {}): string[] {
  const svg = [...document.querySelectorAll<SVGSVGElement>("figure[data-diagram] .diagram-draw > svg")].find(
    (drawing) => drawing.getBoundingClientRect().width > 0,
  );
  if (!svg) return [];
  const found: string[] = [];
  const frame = svg.getBoundingClientRect();
  // The drawing keeps its shape: a limit of height leaves room at both sides.
  const scale = Math.min(frame.width / svg.viewBox.baseVal.width, frame.height / svg.viewBox.baseVal.height);
  const around = 4 * Math.max(1, scale);
  const lines: { text: string; left: number; right: number; foot: number; size: number }[] = [];
  for (const text of svg.querySelectorAll("text")) {
    const size = Number(text.getAttribute("font-size")) * scale;
    if (size < smallest - 0.05) found.push(`text of ${size.toFixed(1)} px: ${text.textContent}`);
    // Ink may pass the em box above and below; 4 px is what the page leaves around the drawing, more around an enlarged one.
    const box = text.getBoundingClientRect();
    if (box.top < frame.top - around || box.bottom > frame.bottom + around)
      found.push(`outside the frame: ${text.textContent}`);
    const ring = text.closest("[data-id]")?.querySelector(".ring")?.getBoundingClientRect();
    const parts = [...text.querySelectorAll("tspan")];
    for (const line of parts.length > 0 ? parts : [text]) {
      const matrix = line.getScreenCTM();
      if (!line.textContent?.trim() || !matrix) continue;
      // By its letters: Firefox's box has room for ink beside them, WebKit's is that of all the lines.
      const { x: left, y: foot } = line.getStartPositionOfChar(0).matrixTransform(matrix);
      const { x: right } = line.getEndPositionOfChar(line.getNumberOfChars() - 1).matrixTransform(matrix);
      if (left < frame.left - 1 || right > frame.right + 1) found.push(`outside the frame: ${line.textContent}`);
      if (ring && (left < ring.left - 1 || right > ring.right + 1)) found.push(`outside its box: ${line.textContent}`);
      lines.push({ text: line.textContent, left, right, foot, size });
    }
  }
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1))
      if (
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.abs(a.foot - b.foot) < Math.min(a.size, b.size) * touching
      )
        found.push(`on each other: ${a.text} | ${b.text}`);
  });
  return found;
}

/**
 * What is wrong in the list or table that is shown, in words; nothing when none is.
 * @param overhang how far text may pass the figure's right edge, in CSS pixels
 */
export function listFaultsHere({
  smallest = 12,
  overhang = 1,
}: {
  smallest?: number;
  overhang?: number;
} = {}): string[] {
  const figure = document.querySelector<HTMLElement>("figure[data-diagram]");
  const list = figure?.querySelector(".diagram-list > :not(summary)");
  if (!figure || !list?.checkVisibility()) return [];
  const found: string[] = [];
  const right = figure.getBoundingClientRect().right + overhang;
  for (const element of figure.querySelectorAll<HTMLElement>(".diagram-list *, .diagram-foot *")) {
    // Where a link can be pressed may reach beyond its words.
    const beyond = element.localName === "a" ? Number.parseFloat(getComputedStyle(element).paddingRight) : 0;
    if (element.getBoundingClientRect().right - beyond > right) found.push(`too wide: ${element.textContent}`);
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (element.childElementCount === 0 && element.textContent && size < smallest)
      found.push(`text of ${size} px: ${element.textContent}`);
  }
  // Every line of text with a place of its own: none on another.
  const boxes = [...list.querySelectorAll<HTMLElement>("a, summary span:not(:has(*)), b, .value-note, th, td")]
    .filter(
      (element) =>
        element.checkVisibility() && element.textContent?.trim() && !element.closest(".visually-hidden, thead"),
    )
    .flatMap((element) => [...element.getClientRects()].map((box) => ({ element, box })))
    .sort((a, b) => a.box.top - b.box.top);
  boxes.forEach(({ element, box }, i) => {
    for (const other of boxes.slice(i + 1)) {
      if (other.box.top > box.bottom) break;
      if (element.contains(other.element) || other.element.contains(element)) continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide > 1 && high > 4) found.push(`on each other: ${element.textContent} | ${other.element.textContent}`);
    }
  });
  return found;
}

/** By how much the page scrolls sideways. */
export function scrollsSideways(): string[] {
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return over > 0 ? [`page scrolls sideways by ${over}`] : [];
}

/** Neither a drawing nor a list. */
export function nothingShown(): string[] {
  const figure = document.querySelector("figure[data-diagram]");
  const shown = [...(figure?.querySelectorAll(".diagram-draw > svg, .diagram-list > :not(summary)") ?? [])];
  return shown.some((part) => part.checkVisibility()) ? [] : ["neither drawing nor list is shown"];
}
