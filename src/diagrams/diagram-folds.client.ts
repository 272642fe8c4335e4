/** Without ::details-content the style sheet cannot open the lists that narrow places show open. */
if (!CSS.supports("selector(::details-content)")) {
  const narrow = 44.2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-diagram]:not(.diagram-folded)")) {
    if (figure.clientWidth > narrow) continue;
    for (const list of figure.querySelectorAll<HTMLDetailsElement>(":scope .diagram-opens")) list.open = true;
  }
}

export {};
