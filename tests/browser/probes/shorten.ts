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
 * on each. Headings and landmarks stay, which mean something only together; and what another sheet colours otherwise is another kind.
 * @param few how many of a kind stay: more than one, since targets may be too near to each other
 */
export function shortenHere(few: number): void {
  // Its own kinds are not to be taken for those of another page.
  if (document.isShortened) return;
  document.isShortened = true;
  const HEADINGS = "h1, h2, h3, h4, h5, h6";
  const OUTLINE = `main, header, footer, nav, aside, [role], ${HEADINGS}`;
  const REFERENCES = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"];
  const needed = new Set(
    REFERENCES.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
        (element.getAttribute(name) ?? "").split(/\s+/).flatMap((id) => document.getElementById(id) ?? []),
      ),
    ),
  );
  for (const label of document.querySelectorAll("label")) needed.add(label);
  const isNeeded = (element: Element): boolean => [...needed].some((other) => element.contains(other));
  /** Ways from the page down to every element in this one, each once: tag, classes, names of attributes. */
  const kinds = new WeakMap<Element, string>();
  const nameOf = (element: Element): string => {
    const attributes = element
      .getAttributeNames()
      .filter((name) => !/^(?:class|id|href|d|x|y|cx|cy|r|width|height|transform|data-.*)$/.test(name));
    const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(element);
    const look = [color, backgroundColor, fontSize, fontWeight].join(" ");
    return `${element.tagName}.${[...element.classList].sort().join(".")}[${attributes.sort().join()}] ${look}`;
  };
  const kindOf = (element: Element): string => {
    const known = kinds.get(element);
    if (known !== undefined) return known;
    const kind = `${element.parentElement ? kindOf(element.parentElement) : ""}>${nameOf(element)}`;
    kinds.set(element, kind);
    return kind;
  };
  const { parent: top } = window;
  top.kindsShown ??= new Map();
  const seen = top.kindsShown;
  /** What goes together: a term and what is said of it, which mean nothing alone. */
  const togetherWith = (element: Element): Element[] => {
    const next = element.matches("dt, dd") ? element.nextElementSibling : null;
    return next?.matches("dd") ? [element, ...togetherWith(next)] : [element];
  };
  const walk = (parent: Element): void => {
    for (const element of [...parent.children]) {
      if (!element.isConnected) continue;
      const together = togetherWith(element);
      const within = new Set(together.flatMap((each) => [each, ...each.querySelectorAll("*")]).map(kindOf));
      if (
        !element.matches("dd") &&
        !together.some((each) => each.matches(OUTLINE) || each.querySelector(OUTLINE)) &&
        !together.some(isNeeded) &&
        [...within].every((kind) => (seen.get(kind) ?? 0) >= few)
      ) {
        for (const each of together) each.remove();
        continue;
      }
      // What is pressed has a name of its own, which its parts spell.
      const whole = element.matches(`a, button, summary, ${HEADINGS}`);
      if (!whole) walk(element);
      for (const kind of whole ? within : [kindOf(element)]) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
  };
  walk(document.body);
}
