/**
 * Words with a sign whose sign stands at the beginning of the next line, alone. All folds are opened. Runs in the page, of any browser, so
 * it stands alone.
 */
export function tornSigns(): string[] {
  for (const fold of document.querySelectorAll("main details")) fold.setAttribute("open", "");
  return [...document.querySelectorAll(".noted > .sign")].flatMap((sign) => {
    const word = sign.previousElementSibling ?? sign.parentElement?.previousElementSibling;
    const last = [...(word?.getClientRects() ?? [])].at(-1);
    return last && sign.getBoundingClientRect().top > last.bottom ? [word?.textContent ?? ""] : [];
  });
}
