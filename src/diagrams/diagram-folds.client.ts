/** Without ::details-content the style sheet cannot open the lists that narrow places show open. */
if (!CSS.supports("selector(::details-content)"))
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-diagram]:not(.diagram-folded)")) {
    if (figure.clientWidth >= 752) continue;
    for (const list of figure.querySelectorAll<HTMLDetailsElement>(":scope .diagram-opens")) list.open = true;
  }

export {};
