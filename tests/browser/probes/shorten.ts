/**
 * Takes out of the page what repeats: of siblings that come from one template, the first few stay. Runs in the page, so it
 * stands alone. What axe can find depends on how elements are nested, their classes and their attributes' names, not on how
 * many entries a list has, while its time does: a list of 700 takes half a minute. What hangs on the entries themselves is
 * looked at elsewhere: ids that occur twice by tests/site/html.test.ts, empty names by the check of the content.
 * @param few how many of a kind stay: more than one, since targets may be too near to each other
 */
export function shortenHere(few: number): void {
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
    return `${element.tagName}.${[...element.classList].sort().join(".")}[${attributes.sort().join()}]`;
  };
  const kindOf = (element: Element): string => {
    const known = kinds.get(element);
    if (known !== undefined) return known;
    const kind = `${element.parentElement ? kindOf(element.parentElement) : ""}>${nameOf(element)}`;
    kinds.set(element, kind);
    return kind;
  };
  const seen = new Map<string, number>();
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
        parent.children.length > few &&
        !element.matches("dd") &&
        !together.some(isNeeded) &&
        [...within].every((kind) => (seen.get(kind) ?? 0) >= few)
      ) {
        for (const each of together) each.remove();
        continue;
      }
      // What is pressed has a name of its own, which its parts spell.
      const whole = element.matches("a, button, summary");
      if (!whole) walk(element);
      for (const kind of whole ? within : [kindOf(element)]) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
  };
  walk(document.body);
}
