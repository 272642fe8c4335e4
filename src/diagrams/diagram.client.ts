/**
 * Makes a drawn diagram walkable: one tab stop, arrows along its tree, related nodes and lines light up, filters.
 * Everything works without it; with it, Tab passes a diagram in one step. Listeners sit on the figure: a focus listener
 * on an <svg> would make the <svg> itself a tab stop in Chromium.
 */
for (const figure of document.querySelectorAll<HTMLElement>("figure[data-diagram]")) enhance(figure);

function enhance(figure: HTMLElement): void {
  const groups = [...figure.querySelectorAll<SVGGElement>(".dgf-draw g[data-id]")];
  const links = groups.flatMap((group) => [...group.querySelectorAll<SVGAElement>(":scope > a")]);
  const idOf = (element: Element | null | undefined) => element?.closest("[data-id]")?.getAttribute("data-id") ?? null;
  const parentOf = (link: SVGAElement) => link.closest("[data-id]")?.getAttribute("data-parent") ?? null;
  const shown = () => links.filter((link) => !link.closest("[data-off]"));

  const stop = (chosen: SVGAElement | undefined) => {
    for (const link of links) link.setAttribute("tabindex", link === chosen ? "0" : "-1");
  };
  const go = (link: SVGAElement | undefined) => {
    if (!link) return;
    stop(link);
    link.focus();
  };

  /** Lights up a node, its relatives, and the lines between them; nothing when id is null. */
  const light = (id: string | null) => {
    const group = groups.find((candidate) => candidate.dataset.id === id);
    const lit = new Set<string | null | undefined>(group ? [id, ...(group.dataset.related ?? "").split(" ")] : []);
    for (const path of figure.querySelectorAll<SVGPathElement>("path[data-from]")) {
      const { from, to } = path.dataset;
      const on = id !== null && (from === id || to === id);
      path.classList.toggle("hi", on);
      if (on) lit.add(from).add(to);
    }
    for (const candidate of groups) candidate.classList.toggle("hi", lit.has(candidate.dataset.id));
  };

  figure.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.closest(".dgf-draw")) light(idOf(target));
  });
  figure.addEventListener("focusout", () => light(null));
  figure.addEventListener("pointerover", ({ target }) => {
    if (target instanceof Element && target.closest(".dgf-draw")) light(idOf(target));
  });
  figure.addEventListener("pointerleave", () => light(null));
  figure.addEventListener("keydown", (event) => {
    const current = links.find((link) => link === document.activeElement);
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const walk = shown();
    const at = walk.indexOf(current);
    const siblings = walk.filter((link) => parentOf(link) === parentOf(current));
    const aside = siblings.indexOf(current);
    const targets: Record<string, () => SVGAElement | undefined> = {
      ArrowRight: () => walk.find((link) => parentOf(link) === idOf(current)) ?? walk[at + 1],
      ArrowLeft: () => walk.find((link) => idOf(link) === parentOf(current)) ?? walk[at - 1],
      ArrowDown: () => siblings[aside + 1] ?? walk[at + 1],
      ArrowUp: () => siblings[aside - 1] ?? walk[at - 1],
      Home: () => walk[0],
      End: () => walk.at(-1),
    };
    if (event.key === "Escape") light(null);
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    go(target());
  });

  stop(links[0]);
  const keys = figure.querySelector<HTMLElement>(".dgf-keys");
  if (keys && links.length > 1) keys.hidden = false;
  // Without ::details-content the style sheet cannot open the list where the drawing is hidden.
  const details = figure.querySelector("details");
  if (details && !CSS.supports("selector(::details-content)") && figure.clientWidth < 780) details.open = true;
  enableFilters(figure, () => stop(shown()[0]));
}

/** Buttons that fade what does not fit, in the drawing, and hide it in the list. One value a facet; pressing it again clears it. */
function enableFilters(figure: HTMLElement, changed: () => void): void {
  const bar = figure.querySelector<HTMLElement>(".dgf-filters");
  if (!bar) return;
  bar.hidden = false;
  const buttons = [...bar.querySelectorAll("button")];
  const items = [
    ...figure.querySelectorAll<HTMLElement | SVGElement>(".dgf-view [data-id], .dgf-list li, .dgf-list tbody tr"),
  ];
  const facets = [...new Set(buttons.map((button) => button.dataset.facet ?? ""))];
  bar.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button) return;
    const on = button.getAttribute("aria-pressed") !== "true";
    for (const other of buttons)
      if (other.dataset.facet === button.dataset.facet)
        other.setAttribute("aria-pressed", String(other === button && on));
    const chosen = facets.map(
      (facet) =>
        [
          facet,
          buttons.find((b) => b.dataset.facet === facet && b.getAttribute("aria-pressed") === "true")?.dataset.value,
        ] as const,
    );
    const fits = (item: Element) =>
      chosen.every(
        ([facet, value]) =>
          value === undefined ||
          !item.hasAttribute(`data-f-${facet}`) ||
          (item.getAttribute(`data-f-${facet}`) ?? "").split(" ").includes(value),
      );
    for (const item of items) {
      if (item.hasAttribute("data-id")) item.toggleAttribute("data-off", !fits(item));
      else item.toggleAttribute("hidden", !fits(item));
    }
    const nodes = items.filter((item) => item.hasAttribute("data-id"));
    const counted = nodes.filter((item) => facets.some((facet) => item.hasAttribute(`data-f-${facet}`)));
    const status = bar.querySelector<HTMLElement>("[data-shown]");
    if (status)
      status.textContent = (status.dataset.shown ?? "")
        .replace("{n}", String(counted.filter(fits).length))
        .replace("{all}", String(counted.length));
    changed();
  });
}
