/** What the tests of lists ask of a page; each function runs in it and stands alone. */

/** Items and groups of the list that are seen, so that a limit can grow with what editors add. */
export const shownItems = (): number =>
  [...document.querySelectorAll("#body :is(li, tr, summary)")].filter((item) => item.checkVisibility()).length;

/** What a press of Tab stops at, in order: whether it stands in the list. What a closed fold holds is none. */
export function stops(): { inList: boolean; inMain: boolean; skips: boolean }[] {
  const all = "a[href], button, input, select, textarea, summary, [tabindex]";
  return [...document.querySelectorAll<HTMLElement>(all)]
    .filter(
      (each) =>
        each.tabIndex >= 0 &&
        each.checkVisibility({ visibilityProperty: true }) &&
        !(each instanceof HTMLInputElement && each.type === "hidden"),
    )
    .map((each) => ({
      inList: each.closest("#body") !== null,
      inMain: each.closest("main") !== null,
      skips: each.matches(".skip"),
    }));
}
