/** Where lines of a heading end. */
export const HEADINGS = "h1, h2, h3, h4, .diagram-title";

/** A line's end, with some letters of both sides. */
export interface Cut {
  readonly before: string;
  readonly after: string;
}

/** What text is asked for its lines, with their ends at spaces too. */
interface Within {
  readonly selector: string;
  readonly atSpaces: true;
  /** So many pieces of text at most, from the beginning of each: a long page says the same again and again. */
  readonly most: number;
}

/**
 * Every line's end in the text of these elements, where no space stands or, if that is asked for, at all. Runs in the page, of any
 * browser, so it stands alone.
 * What stands beside the text in a row of its own (signs, numbers) ends no line: only what goes on further left, below, does.
 */
export function cutsOf(within: string | Within): Cut[] {
  const { selector, atSpaces, most } =
    typeof within === "string" ? { selector: within, atSpaces: false, most: Number.POSITIVE_INFINITY } : within;
  const MARK = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/;
  const range = document.createRange();
  const boxOf = (node: Text, at: number): DOMRect | undefined => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return [...range.getClientRects()].at(-1);
  };
  const isBelow = (box: DOMRect, last: DOMRect): boolean =>
    box.left < last.left && box.top > last.top + last.height / 4;
  /** The element that text flows in: two of them share no line. */
  const inline = new Map<Element, boolean>();
  const isInline = (element: Element): boolean => {
    const known = inline.get(element) ?? /^(?:inline|contents)$/.test(getComputedStyle(element).display);
    inline.set(element, known);
    return known;
  };
  const flowOf = (node: Node): Element | null => {
    let element = node.parentElement;
    while (element && isInline(element)) element = element.parentElement;
    return element;
  };

  const flows = new Map<Element, { text: string; cuts: number[]; last?: DOMRect }>();
  for (const root of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let pieces = 0;
    for (let node = walker.nextNode(); node && pieces < most; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      const element = flowOf(node);
      if (!element?.checkVisibility() || element.closest(".visually-hidden, svg, code, pre, .edit-entry")) continue;
      const flow = flows.get(element) ?? { text: "", cuts: [] };
      flows.set(element, flow);
      const text = node;
      const start = flow.text.length;
      // Marks hang on their letter, and Firefox gives one of the two no width.
      const letters = [...text.data.matchAll(/\S/g)]
        .map(({ index }) => index)
        .filter((at) => !MARK.test(text.data[at] ?? ""));
      const [first = -1, last = first] = [letters[0], letters.at(-1)];
      if (first < 0) {
        flow.text += text.data;
        continue;
      }
      pieces++;
      const box = boxOf(text, first);
      const end = first === last ? box : boxOf(text, last);
      if (box && flow.last && isBelow(box, flow.last)) flow.cuts.push(start + first);
      /** Halves the letters until two neighbours stand on two lines: that is far faster than to ask for every letter. */
      const search = (low: number, high: number, from?: DOMRect, to?: DOMRect): void => {
        if (!from || !to || low === high || to.top <= from.top + from.height / 4) return;
        if (high - low === 1) return void flow.cuts.push(start + (letters[high] ?? 0));
        const middle = (low + high) >> 1;
        const between = boxOf(text, letters[middle] ?? 0);
        search(low, middle, from, between);
        search(middle, high, between, to);
      };
      search(0, letters.length - 1, box, end);
      flow.last = end ?? flow.last;
      flow.text += text.data;
    }
  }
  return [...flows.values()].flatMap(({ text, cuts }) =>
    cuts
      .map((cut) => ({ before: text.slice(Math.max(0, cut - 40), cut), after: text.slice(cut, cut + 40) }))
      .filter(({ before }) => atSpaces || !/\s$/.test(before)),
  );
}

/**
 * Flex and grid containers whose own text stands beside other text: what is between spaces or kept together (`.keep`) then
 * becomes an item of its own, and the container's gap tears the sentence.
 */
export function tornSentences(): string[] {
  const isText = (node: Node): boolean => node instanceof Text && node.data.trim() !== "";
  const isKept = (node: Node): boolean => node instanceof Element && node.matches(".keep");
  const isTorn = (items: readonly Node[]): boolean =>
    items.length > 1 && (items.some(isText) || items.filter(isKept).length > 1);
  return (
    [...document.querySelectorAll<HTMLElement>("body *")]
      .map((element) => ({ element, nodes: [...element.childNodes] }))
      // Only what can be torn is asked for its style: that takes long where a browser has none, in what it does not show.
      .filter(({ element, nodes }) => isTorn(nodes) && /flex|grid/.test(getComputedStyle(element).display))
      .map(({ nodes }) =>
        nodes.filter(
          (node) =>
            isText(node) ||
            (node instanceof Element &&
              node.textContent?.trim() &&
              !/absolute|fixed/.test(getComputedStyle(node).position)),
        ),
      )
      .filter(isTorn)
      .map((items) => items.map(({ textContent }) => textContent?.trim()).join(" | "))
  );
}
