/** The links to the headings of a list are one stop for the keyboard, arrows walk from each to the next. Without scripts each is one. */
const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-jump] a")];
const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
for (const [i, link] of links.entries()) {
  link.tabIndex = i && -1;
  link.addEventListener("keydown", (event) => {
    const next = links[i + (steps[event.key] ?? Number.NaN)];
    if (!next) return;
    event.preventDefault();
    link.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}

export {};
