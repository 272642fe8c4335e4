declare global {
  interface Window {
    /** What stayed on the pages that this window showed: kinds of elements, and how many of each. */
    kindsShown?: Map<string, number>;
  }
  interface Document {
    isShortened?: true;
  }
}

/**
 * Takes out of the page what repeats: of siblings that come from one template, the first few stay. Runs in the page, so it
 * stands alone. What axe can find depends on how elements are nested, their classes and their attributes' names, not on how
 * many entries a list has, while its time does: a list of 700 takes half a minute. What hangs on the entries themselves is
 * looked at elsewhere: ids that occur twice by tests/site/html.test.ts, empty names by the check of the content.
 *
 * What stayed on a page that the same window showed before need not stay here: the site's head and foot are looked at on one page, not
 * on each. Headings and landmarks stay, which mean something only together; and what another sheet colours otherwise is another kind,
 * as is what is not shown at all.
 * @param few how many of a kind stay: more than one, since targets may be too near to each other
 */
export function shortenHere(few: number): void {
  // Its own kinds are not to be taken for those of another page.
  if (document.isShortened) return;
  document.isShortened = true;
  const HEADINGS = "h1, h2, h3, h4, h5, h6";
  // A note and the signs that lead to it and back mean the same alone.
  const OUTLINE = `main, header, footer, nav, aside, [role]:not([role^="doc-"]), ${HEADINGS}`;
  const REFERENCES = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"];
  /** What only says where a line may end is no kind of its own. */
  const LINE_ENDS = 'wbr, span[class="keep"]';
  const UNSEEN = { color: "", backgroundColor: "", fontSize: "", fontWeight: "" };
  /** A shape in a picture that is no text. */
  const SHAPE = "svg :not(:has(*), text, text *, title, desc)";
  const all = (element: Element): Element[] => [...element.querySelectorAll(`:not(${LINE_ENDS})`)];
  const partsOf = (element: Element): Element[] =>
    [...element.children].flatMap((part) => (part.matches(LINE_ENDS) ? partsOf(part) : [part]));

  const needed = REFERENCES.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
      (element.getAttribute(name) ?? "").split(/\s+/).flatMap((id) => document.getElementById(id) ?? []),
    ),
  );
  /** What stays whatever it is, and what it stands in. */
  const staying = new Set<Element>();
  for (const element of [...needed, ...document.querySelectorAll(`label, ${OUTLINE}`)])
    for (let each: Element | null = element; each && !staying.has(each); each = each.parentElement) staying.add(each);

  const lookOf = (element: Element): string => {
    // To ask a browser for the styles of what it does not show takes it six times as long.
    const { color, backgroundColor, fontSize, fontWeight } = element.checkVisibility()
      ? getComputedStyle(element)
      : UNSEEN;
    return [color, backgroundColor, fontSize, fontWeight].join(" ");
  };
  const nameOf = (element: Element): string => {
    const attributes = element
      .getAttributeNames()
      .filter((name) => !/^(?:class|id|href|d|x|y|cx|cy|r|width|height|transform|data-.*)$/.test(name))
      .map((name) => (/^(?:role|type)$/.test(name) ? `${name}=${element.getAttribute(name)}` : name));
    return `${element.tagName}.${[...element.classList].sort().join(".")}[${attributes.sort().join()}] ${lookOf(element)}`;
  };
  /** The way from the page down to an element: tags, classes, names of attributes. */
  const kinds = new WeakMap<Element, string>();
  const kindOf = (element: Element): string => {
    const known = kinds.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement?.closest(`:not(${LINE_ENDS})`);
    const kind = `${parent ? kindOf(parent) : ""}>${nameOf(element)}`;
    kinds.set(element, kind);
    return kind;
  };
  const { parent: top } = window;
  top.kindsShown ??= new Map();
  const seen = top.kindsShown;
  const isSeen = (element: Element): boolean => (seen.get(kindOf(element)) ?? 0) >= few;
  const see = (elements: readonly Element[]): void => {
    for (const kind of new Set(elements.map(kindOf))) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  };

  /** Taken out at the end, at once: the browser would style the page anew after each. */
  const gone = new Set<Element>();
  const wordsOnly = new Set<Element>();
  /** What goes together: a term and what is said of it, which mean nothing alone. */
  const togetherWith = (element: Element): Element[] => {
    const next = element.matches("dt, dd") ? element.nextElementSibling : null;
    return next?.matches("dd") ? [element, ...togetherWith(next)] : [element];
  };
  const walk = (parent: Element): void => {
    for (const element of partsOf(parent)) {
      if (gone.has(element)) continue;
      const together = togetherWith(element);
      const within = together.flatMap((each) => [each, ...all(each)]);
      const isKnown = within.every(isSeen);
      if (isKnown && !element.matches("dd") && !together.some((each) => staying.has(each))) {
        for (const each of together) gone.add(each);
      } else if (isKnown && element.matches(HEADINGS) && !all(element).some((part) => staying.has(part))) {
        // It stays for the others' sake: its words are enough.
        wordsOnly.add(element);
      } else if (!isKnown && element.matches(`a, button, summary, ${HEADINGS}`)) {
        // It has a name of its own, which its parts spell, but no shape in a picture.
        for (const shape of element.querySelectorAll(SHAPE)) if (isSeen(shape)) gone.add(shape);
        see(within);
      } else {
        see([element]);
        walk(element);
      }
    }
  };
  walk(document.body);
  for (const element of wordsOnly) element.textContent = element.textContent ?? "";
  for (const element of gone) element.remove();
  const plain = [...document.body.querySelectorAll(LINE_ENDS)].filter(
    (element) => !element.parentElement || lookOf(element) === lookOf(element.parentElement),
  );
  for (const element of plain) element.replaceWith(...element.childNodes);
  document.body.normalize();
}
