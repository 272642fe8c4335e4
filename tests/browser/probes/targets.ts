/**
 * What is pressed and is lower or narrower than a finger, 44 px, in the page it runs in; what it is, its size and its words. A link in
 * the midst of a running text may be as high as its line (WCAG 2.5.8), and in a note none may. Drawings have a list beside them.
 */
export function underAFinger(): string[] {
  const FINGER = 44;
  const PRESSED = "a[href], button, summary, select, textarea, input:not([type='hidden'])";
  /** Beside fewer letters of its block a link is no part of a sentence. */
  const SENTENCE = 12;
  const inSentence = (link: Element): boolean => {
    if (getComputedStyle(link).display !== "inline" || link.closest(".note")) return false;
    let block = link.parentElement;
    while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
    // A paragraph of a report, however short.
    if (!block || block.matches("p.block")) return true;
    const rest = block.cloneNode(true);
    if (!(rest instanceof Element)) return false;
    for (const other of rest.querySelectorAll("a, button, details, div, p, ul, ol, .visually-hidden, [aria-hidden]"))
      other.remove();
    return (rest.textContent ?? "").replace(/[^\p{L}\p{N}]/gu, "").length >= SENTENCE;
  };
  return [...document.querySelectorAll<HTMLElement>(PRESSED)].flatMap((each) => {
    if (!each.checkVisibility({ visibilityProperty: false }) || each.matches(".skip, svg *")) return [];
    const box = each.matches("[type='checkbox'], [type='radio']") ? (each.closest("label") ?? each) : each;
    const { width, height } = box.getBoundingClientRect();
    if (width === 0 || (width > FINGER - 1 && height > FINGER - 1) || inSentence(each)) return [];
    const size = `${Math.round(width)} × ${Math.round(height)}`;
    return `${each.parentElement?.className} > ${each.localName}.${each.className} ${size} ${each.textContent?.trim().slice(0, 30)}`;
  });
}
